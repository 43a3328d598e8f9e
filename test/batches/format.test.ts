import { runBatch } from "../support/batches";

runBatch("format");
