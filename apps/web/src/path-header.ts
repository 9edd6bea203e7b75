/** The header in which the proxy hands the layout the path of the page. */
export const PATH_HEADER = "x-concord-path";
