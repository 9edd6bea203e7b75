import { readFileSync } from "node:fs";
import { findDates } from "../../packages/ingest/src/extract/find-dates.ts";
import { findNumericOrder } from "../../packages/ingest/src/extract/numeric-order.ts";
import { ShapeMatcher } from "../../packages/ingest/src/extract/match-date-shape.ts";
import { shapesOf } from "../../packages/ingest/src/extract/shape-set.ts";
import { tokenise } from "../../packages/ingest/src/text/tokens.ts";
import { labelTokens } from "../../packages/ingest/src/text/labels.ts";
import { buildLexicon } from "../../packages/ingest/src/text/lexicon.ts";
import { datePhrases } from "../../packages/ingest/src/languages/date-phrases.ts";
import { enDates } from "../../packages/ingest/src/languages/dates/en.ts";
const t=readFileSync("/work/shared/seeds/001_1214ad3370302722.txt","utf8").normalize("NFC");
const lex=buildLexicon(datePhrases(enDates));
const bench=(f:()=>unknown)=>{for(let i=0;i<500;i++)f(); let best=1e9; for(let r=0;r<1000;r++){const s=performance.now(); f(); best=Math.min(best,(performance.now()-s)*1000);} return best.toFixed(1)};
const seg=[{start:0,end:t.length}];
const toks=tokenise(t,seg), labels=labelTokens(toks,lex);
const isCore=(token:number)=>{ if (toks.kind[token]===2) return true; for (const l of labels.at(token)) if (l.kind!=="date-word"&&l.kind!=="date-unit"&&l.kind.startsWith("date-")) return true; return false; };
console.log("order",bench(()=>findNumericOrder(labels)),"core",bench(()=>{let n=0; for(let i=0;i<toks.count;i++) if(isCore(i)) n++; return n;}),
"match",bench(()=>{const m=new ShapeMatcher(labels,shapesOf(enDates,"day-first")); let n=0; for(let i=0;i<toks.count;i++) if(isCore(i)) for(let s=Math.max(0,i-6);s<=i;s++) n+=m.matchAt(s).length; return n;}),
"find",bench(()=>findDates(labels,{dates:enDates},"2025-09-18")));
