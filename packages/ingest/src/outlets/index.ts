import type { Outlet } from "./outlet.ts";
import { vietnamVn } from "./vietnam-vn.ts";

/** All outlets known by name. Their order never matters. */
export const OUTLETS: readonly Outlet[] = [vietnamVn];
