import { runBatch } from "../support/batches";

runBatch("cli-1");
