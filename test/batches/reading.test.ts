import { runBatch } from "../support/batches";

runBatch("reading");
