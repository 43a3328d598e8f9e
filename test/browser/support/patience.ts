// A slow machine is not a failure: what takes longer than this is.
jest.setTimeout(120_000);
