import type { PageSetup } from "../../model/plan";

/** Points of an A4 sheet, short side first. */
const A4 = [595, 842] as const;
const POINTS_A_MILLIMETRE = 72 / 25.4;

/**
 * Sets how a sheet is printed. Some builds forget “fit to one page across”: it is set by itself, read back, and replaced
 * by the scale that comes to the same.
 */
export async function setUpPage(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  setup: PageSetup,
): Promise<void> {
  const layout = sheet.pageLayout;
  layout.orientation = setup.orientation === "portrait" ? "Portrait" : "Landscape";
  layout.paperSize = "A4";
  layout.centerHorizontally = true;
  layout.topMargin = setup.margins.top * POINTS_A_MILLIMETRE;
  layout.bottomMargin = setup.margins.bottom * POINTS_A_MILLIMETRE;
  layout.leftMargin = setup.margins.left * POINTS_A_MILLIMETRE;
  layout.rightMargin = setup.margins.right * POINTS_A_MILLIMETRE;
  await context.sync();
  const scale = fittingScale(setup);
  if (scale >= 100) return;
  layout.zoom = { horizontalFitToPages: 1 };
  layout.load("zoom");
  await context.sync();
  if (layout.zoom.horizontalFitToPages === 1) return;
  layout.zoom = { scale };
  await context.sync();
}

/** Per cent at which the content is as wide as the paper between its margins; 100 where it fits. */
function fittingScale({ orientation, margins, contentWidth }: PageSetup): number {
  const paper = orientation === "portrait" ? A4[0] : A4[1];
  const room = paper - (margins.left + margins.right) * POINTS_A_MILLIMETRE;
  return Math.max(10, Math.min(100, Math.floor((room / contentWidth) * 100)));
}
