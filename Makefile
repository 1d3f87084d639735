# Each target sets up what it needs by itself (scripts/setup.sh) and is one script.

SHELL := /bin/bash
.DEFAULT_GOAL := help
.PHONY: help setup dev network network-stop demo test fuzz check bench bench-weights docker clean-data

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

setup: ## Prepare this machine to build and test
	@scripts/setup.sh build test

dev: ## Run one node of a fresh development chain on 127.0.0.1:9944
	@scripts/dev.sh

network: ## Run four validators on the loopback, RPC ports 9944 to 9947
	@scripts/network.sh start

network-stop: ## Stop them
	@scripts/network.sh stop

demo: ## Watch the main job step by step: claim, stake, vote, trade, judge, contract
	@scripts/demo.sh

test: ## Run every test
	@scripts/test.sh

fuzz: ## Fuzz the engines and their decoders; SECONDS=60 for each target
	@scripts/fuzz.sh $(SECONDS)

check: ## Check format, lints, docs, features, licences, scripts and the image's context
	@scripts/check.sh

bench: ## Measure how fast the chain is, beside a stock chain and anvil; takes long
	@scripts/bench.sh

bench-weights: ## Measure every call on this machine and write every weights.rs
	@scripts/bench-weights.sh

docker: ## Build the node's image, cybermiles-node
	@scripts/docker.sh

clean-data: ## Stop the network and delete its chain data
	@scripts/network.sh clean
