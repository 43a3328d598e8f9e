import { runBatch } from "../support/batches";

runBatch("understanding");
