import type { Members } from "../members";

/** Formulas are recalculated after every change, as in Excel's automatic mode, whichever mode the file asks for. */
export const APPLICATION: Members<"Application"> = {
  read: {
    calculationMode: (_, { book }) => (book.isManual ? "Manual" : "Automatic"),
    calculationState: () => "Done",
    calculationEngineVersion: () => 0,
    decimalSeparator: (_, { culture }) => culture.decimalSeparator,
    thousandsSeparator: (_, { culture }) => culture.groupSeparator,
    useSystemSeparators: () => true,
  },
  open: { cultureInfo: () => ({ type: "CultureInfo" }) },
  call: {
    calculate: () => null,
    suspendApiCalculationUntilNextSync: () => null,
    suspendScreenUpdatingUntilNextSync: () => null,
  },
};

export const CULTURE_INFO: Members<"CultureInfo"> = {
  read: { name: (_, { culture }) => culture.name },
  open: { numberFormat: () => ({ type: "NumberFormatInfo" }) },
};

export const NUMBER_FORMAT_INFO: Members<"NumberFormatInfo"> = {
  read: {
    numberDecimalSeparator: (_, { culture }) => culture.decimalSeparator,
    numberGroupSeparator: (_, { culture }) => culture.groupSeparator,
  },
};
