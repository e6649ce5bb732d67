import { readFileSync } from 'node:fs';
import { createScanner } from '/work/main/src/core/create-scanner.js';
import { structuredDetectors, allDetectors } from '/work/main/src/presets/detectors.js';
import { compilePreset } from '/work/main/src/presets/options.js';
const qs = readFileSync('/work/shared/data/queries/en_trec_million_query.jsonl','utf8').trim().split('\n').map(l=>JSON.parse(l).q as string);
const s = createScanner({ detectors: allDetectors(compilePreset({})) });
const cls = new Uint8Array(65536); cls[64]=1;
const floor = (q:string)=>{let n=0;for(let i=0;i<q.length;i++)n+=cls[q.charCodeAt(i)]!;return n};
const clean = qs.filter(q=>!s.test(q)).slice(0,20000);
const dig = clean.filter(q=>/\d/.test(q)), nodig=clean.filter(q=>!/\d/.test(q));
let sink=0;
function time(f:(q:string)=>unknown,list:string[]){const t=process.hrtime.bigint();for(const q of list){const r=f(q) as any;sink+=typeof r==='number'?r:r.findings.length}return Number(process.hrtime.bigint()-t)/list.length}
for(const [name,list] of [['digits',dig]] as const){
 const a:number[]=[],b:number[]=[];
 for(let r=0;r<400;r++){a.push(time(floor,list));b.push(time(q=>s.scan(q),list));}
 a.sort((x,y)=>x-y);b.sort((x,y)=>x-y);
 console.log(name,list.length,'floor',a[12]!.toFixed(0),'scan',b[12]!.toFixed(0),'ratio',(b[12]!/a[12]!).toFixed(2));
}
