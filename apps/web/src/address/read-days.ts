import { When } from "@concord/domain";
import { readParameter } from "./read-parameter.ts";

type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>;

/** The first and last day that an address asks for; a range that runs backward is as good as none. */
export function readDays(parameters: Parameters): { readonly from?: string | undefined; readonly to?: string | undefined } {
  const from = readParameter(parameters["from"], When.shape.start);
  const to = readParameter(parameters["to"], When.shape.end);
  return from && to && from > to ? {} : { from, to };
}
