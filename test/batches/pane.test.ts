import { runBatch } from "../support/batches";

runBatch("pane");
