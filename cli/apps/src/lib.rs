//! From the folder of a Smart Business Contract to its archive.
