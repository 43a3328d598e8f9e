import { runBatch } from "../support/batches";

runBatch("excel-2");
