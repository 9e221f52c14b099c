import { readFileSync } from "node:fs";
import { loadEngine } from "./engine.mjs"; import { readSplit, prepare, labelsOf, wordLabels } from "./corpus.mjs"; import { train } from "./crf.mjs"; import { score } from "/tmp/ner/crf.mjs";
const opt=Object.fromEntries(process.argv.slice(2).map(a=>a.split("=")));
const engine=await loadEngine(opt.lex==="main"?{}:{lexicon:readFileSync("/tmp/ner/lexicon-noaner.txt")});
const all=readSplit("train"); const cut=opt.full?all.length:Math.floor(all.length*5/6); const tr=all.slice(0,cut), de=opt.full?readSplit("test"):all.slice(cut);
const prep=(ss)=>ss.map(s=>({s,...prepare(s,engine)})); let t0=Date.now(); const P=prep(tr),Q=prep(de); console.log("prep",Date.now()-t0);
const conf={rows:engine.ROWS,labels:9,mayFollow:engine.mayFollow,lexical:engine.LEXICAL_TEMPLATES,seeds:(opt.seeds||"1").split(",").map(Number),epochs:+(opt.epochs||4)};
const F=P.map(p=>engine.featuresOf(p.words)), gold=P.map(p=>labelsOf(p.s,p.owners,engine.LABELS));
const G=de.map(s=>s.map(x=>x.label)); const ev=(found)=>score(G,Q.map((q,i)=>wordLabels(q.s,q,found[i],engine.LABELS)));
t0=Date.now(); const w1=train(F.map((rows,i)=>({rows,gold:gold[i]})),conf); console.log("train",Date.now()-t0);
const V=Q.map(q=>engine.featuresOf(q.words)); const p1=V.map(v=>engine.bestLabels(v,w1)); console.log("first",JSON.stringify(ev(p1)));
// single model for both passes: jackknifed labels
const K=5,n=F.length,pt=new Array(n); for(let k=0;k<K;k++){ const lo=Math.floor(n*k/K),hi=Math.floor(n*(k+1)/K); const w=train([...F.slice(0,lo),...F.slice(hi)].map((rows,i)=>({rows,gold:[...gold.slice(0,lo),...gold.slice(hi)][i]})),{...conf,seeds:[1],epochs:3}); for(let i=lo;i<hi;i++) pt[i]=engine.bestLabels(F[i],w); }
const F2=engine.withLabelsAround(P.map(p=>p.words),F,pt);
const w2=train(F2.map((rows,i)=>({rows,gold:gold[i]})),conf); const V2=engine.withLabelsAround(Q.map(q=>q.words),V,p1); console.log("second",JSON.stringify(ev(V2.map(v=>engine.bestLabels(v,w2)))));
const w3=train([...F2,...F].map((rows,i)=>({rows,gold:gold[i%n]})),{...conf,epochs:Math.ceil(conf.epochs*0.75)}); const q1=V.map(v=>engine.bestLabels(v,w3)); console.log("joint first",JSON.stringify(ev(q1))); const V3=engine.withLabelsAround(Q.map(q=>q.words),V,q1); console.log("joint second",JSON.stringify(ev(V3.map(v=>engine.bestLabels(v,w3)))));
