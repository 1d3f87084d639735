/// `//Alice`.
pub const ALICE: Name = Name {
    account: hex!("d43593c715fdd31c61141abd04a99fd6822c8558854ccde39a5684e7a56da27d"),
    stash: hex!("be5ddb1579b72e84524fc29e78609e3caf42e85aa118ebfe0b0ad404b5bdd25f"),
    ed25519: hex!("88dc3417d5058ec4b4503e0c12ea1a0a89be200fe98922423d4334014fa6b0ee"),
};

/// `//Bob`.
pub const BOB: Name = Name {
    account: hex!("8eaf04151687736326c9fea17e25fc5287613693c912909cb226aa4794f26a48"),
    stash: hex!("fe65717dad0447d715f660a0a58411de509b42e6efb8375f562f58a554d5860e"),
    ed25519: hex!("d17c2d7823ebf260fd138f2d7e27d114c0145d968b5ff5006125f2414fadae69"),
};

/// `//Charlie`.
pub const CHARLIE: Name = Name {
    account: hex!("90b5ab205c6974c9ea841be688864633dc9ca8a357843eeacf2314649965fe22"),
    stash: hex!("1e07379407fecc4b89eb7dbd287c2c781cfb1907a96947a3eb18e4f8e7198625"),
    ed25519: hex!("439660b36c6c03afafca027b910b4fecf99801834c62a5e6006f27d978de234f"),
};

/// `//Dave`.
pub const DAVE: Name = Name {
    account: hex!("306721211d5404bd9da88e0204360a1a9ab8b87c66c1bc2fcdd37f3c2222cc20"),
    stash: hex!("e860f1b1c7227f7c22602f53f15af80747814dffd839719731ee3bba6edc126c"),
    ed25519: hex!("5e639b43e0052c47447dac87d6fd2b6ec50bdd4d0f614e4299c665249bbd09d9"),
};

/// `//Eve`.
pub const EVE: Name = Name {
    account: hex!("e659a7a1628cdd93febc04a4e0646ea20e9f5f0ce097d9a05290d4a9e054df4e"),
    stash: hex!("8ac59e11963af19174d0b94d5d78041c233f55d2e19324665bafdfb62925af2d"),
    ed25519: hex!("1dfe3e22cc0d45c70779c1095f7489a8ef3cf52d62fbd8c2fa38c9f1723502b5"),
};

/// `//Ferdie`.
pub const FERDIE: Name = Name {
    account: hex!("1cbd2d43530a44705ad088af313e18f80b53ef16b36177cd4b77b846f2a5f07c"),
    stash: hex!("101191192fc877c24d725b337120fa3edc63d227bbc92705db1e2cb65f56981a"),
    ed25519: hex!("568cb4a574c6d178feb39c27dfc8b3f789e5f5423e19c71633c748b9acf086b5"),
};

/// All of them, in the order in which they become validators.
pub const NAMES: [Name; 6] = [ALICE, BOB, CHARLIE, DAVE, EVE, FERDIE];

/// `//Team`, sr25519.
pub const TEAM: [u8; 32] = hex!("a421755b59c88e3ee1d64a10d7bcf4c0b30571198c6b75e26a80501fc1f0ac16");

/// `//Fivemiles`, sr25519.
pub const FIVEMILES: [u8; 32] = hex!("3289f64e155b4cccba609b4f880e92d6c2785459b07f5f59dbf44c39a37c8f7f");

/// Root of the snapshot in `genesis/dev_holders.csv`: ten well-known Ethereum development accounts.
pub const SNAPSHOT_ROOT: [u8; 32] = hex!("d80265bbd204b9018f08544e4b9ac275dc616ca66fbbc3baa007320b1c42fa48");
