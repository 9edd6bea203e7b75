/**
 * Northern and southern readings of one character. Names of one person are printed with either. Sources: avoided royal names and
 * southern sound changes of Sino-Vietnamese. Pairs whose sides are different given names as a rule (An and Yên, Bình and Bường) are left out.
 */
const DOUBLETS =
  "hoàng/huỳnh vũ/võ phúc/phước chu/châu chính/chánh cảnh/kiểng sinh/sanh tùng/tòng trường/tràng thì/thời tôn/tông nghĩa/ngãi nhân/nhơn nhật/nhựt " +
  "lĩnh/lãnh ân/ơn đương/đang đường/đàng đan/đơn dũng/dõng hoàn/hườn cương/cang quý/quới tính/tánh bản/bổn kính/kiếng mệnh/mạng lữ/lã doanh/dinh " +
  "thịnh/thạnh thái/thới khâu/khưu tăng/tằng uy/oai phượng/phụng";

/** Regional doublets as pairs of spellings. */
export const REGIONAL_DOUBLETS: readonly (readonly [string, string])[] = DOUBLETS.split(" ").map((pair) => {
  const [north = "", south = ""] = pair.split("/");
  return [north, south];
});
