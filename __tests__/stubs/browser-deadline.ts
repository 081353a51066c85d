/** A real page takes its time. Jest's own `testTimeout` is one for all projects; milliseconds. */
jest.setTimeout(60_000);
