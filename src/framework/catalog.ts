import type { Framework } from "../model/framework";
import canThoHuyen2023 from "./catalog/can-tho-huyen-2023.json";
import canThoSo2023 from "./catalog/can-tho-so-2023.json";
import hungYenXa2023 from "./catalog/hung-yen-xa-2023.json";

/**
 * The built-in frameworks. JSON modules lose the closed unions on their way through the compiler; that each document is
 * a `Framework` is proven by a test, so that the validator need not load with the pane.
 */
export const catalog = [hungYenXa2023, canThoSo2023, canThoHuyen2023] as unknown as readonly Framework[];
