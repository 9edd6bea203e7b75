/** News agencies of one state, by the names under which they sign, in lower case. Those that report from the whole world are left out. */
export const AGENCY_COUNTRIES: Readonly<Record<string, string>> = {
  aps: "DZ", angop: "AO", armenpress: "AM", apa: "AZ", azertac: "AZ", trend: "AZ", "report.az": "AZ", bna: "BH", bss: "BD", unb: "BD", belta: "BY", bta: "BG", akp: "KH", inforpress: "CV", hina: "HR", cna: "CY",
  ctk: "CZ", mena: "EG", ena: "ET", fbc: "ET", fana: "ET", gna: "GH", mti: "HU", ani: "IN", pti: "IN", ians: "IN", uni: "IN", antara: "ID", irna: "IR", mna: "IR", mehr: "IR", isna: "IR", tasnim: "IR", fars: "IR",
  ina: "IQ", jis: "JM", petra: "JO", kazinform: "KZ", inform: "KZ", qazinform: "KZ", kna: "KE", pscu: "KE", kcna: "KP", yonhap: "KR", kuna: "KW", kabar: "KG", akipress: "KG", kpl: "LA", nna: "LB", lana: "LY", bernama: "MY",
  moldpres: "MD", montsame: "MN", map: "MA", aim: "MZ", nampa: "NA", rss: "NP", nan: "NG", ona: "OM", app: "PK", urdupoint: "PK", inp: "PK", nni: "PK", wafa: "PS", pna: "PH", pap: "PL", lusa: "PT", qna: "QA", agerpres: "RO", spa: "SA",
  tanjug: "RS", slena: "SL", sta: "SI", suna: "SD", sana: "SY", khovar: "TJ", tap: "TN", tdh: "TM", wam: "AE", ukrinform: "UA", uza: "UZ", vna: "VN", vnp: "VN", saba: "YE", zana: "ZM", zanis: "ZM",
};
