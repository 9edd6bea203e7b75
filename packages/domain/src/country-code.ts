import { z } from "zod";

/** ISO 3166-1 alpha-2, upper case. */
export const CountryCode = z.string().regex(/^[A-Z]{2}$/, "Expected two capital letters of ISO 3166-1, such as VN");
export type CountryCode = z.infer<typeof CountryCode>;
