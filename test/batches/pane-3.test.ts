/** @jest-environment jsdom */
// What it sets up for every page is set up for all of them.
import "../taskpane/support/openedPane";
import { runBatch } from "../support/batches";

runBatch("pane-3");
