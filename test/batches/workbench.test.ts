import { runBatch } from "../support/batches";

runBatch("workbench");
