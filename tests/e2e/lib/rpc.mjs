// Plain JSON-RPC over HTTP: for what needs no types.

/** Calls `method` on the node whose WebSocket is `url`. */
export async function rpc(url, method, ...params) {
  const answer = await fetch(url.replace(/^ws/, 'http'), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params }),
    signal: AbortSignal.timeout(10_000),
  });
  const { result, error } = await answer.json();
  if (error) {
    throw new Error(`${method}: ${error.message}${error.data ? ` (${error.data})` : ''}`);
  }
  return result;
}
