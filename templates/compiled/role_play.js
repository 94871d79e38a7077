/*! Countertalk, MIT */
(()=>{var w=countertalk.each,k=countertalk.during;var u=countertalk.keysOf;var T=countertalk.isDay,f=countertalk.today;var g=countertalk.storedValue
var q=countertalk.storedKeys;function E(s,t){t===null?localStorage.removeItem(s):localStorage.setItem(s,t)}function x(s){let t=new Map
try{localStorage.getItem("");for(let[e,o]of s){let n=localStorage.getItem(e);E(e,o),t.set(e,n)}return!0}catch{for(let e of t.keys())E(e,null)
for(let[e,o]of t)E(e,o);return!1}}var z="_here",C=s=>typeof s=="string"&&s.length>0
function H(s,t){return[t,...JSON.parse(s.dataset.ctWas??"[]")]}function _(s,t){let e=new Map;for(let o of s.map(u).reverse())for(let n of q(o)){let r=g(n)
t(r)&&e.set(n.slice(o.length),r)}return e}function v(s,t,e){let o=_(s,t),n=new Map(o);e(n)
let[r,...c]=s.map(u),l=[...n].filter(([i,m])=>m!==o.get(i)),p=[...o.keys()].filter(i=>!n.has(i)),h=x(new Map([...p.flatMap(i=>[r,...c].map(m=>[m+i,null])),
...l.map(([i,m])=>[r+i,JSON.stringify(m)])]))
return h&&D(s[0]),h}function D(s){s.startsWith("_")||v([z],C,t=>t.set("at",s).set("on",f()))}var Q=()=>`${u("_path")}at`;function V(){let s=g(Q())
return C(s)?s:void 0}function j(s){let t=V(),e=[...s.querySelectorAll("li")].find(({dataset:o})=>t&&o.ctWays?.split(" ").includes(t))
e&&e.parentElement?.prepend(e)}var $="ct:progress-changed";function B(s,t,e){k(s,t,({detail:o})=>e(o))}var K=countertalk.gathered;function W(s,t,e){let o=K(e)
k(s,"pageshow",({persisted:n})=>n&&e()),k(s,"storage",n=>{(!n.key||t.some(r=>n.key?.startsWith(u(r))))&&o(n)}),B(s,$,e)}var G=countertalk.missingIn
var L=countertalk.showBadges
function y(s,t){return s.querySelector(`[data-ct-${t}]`)}function J(s,t){return[...s.querySelectorAll(`[data-ct-${t}]`)]}function F(s){
return[...s.children]}function a(s,t,...e){let o=document.createElement(s);return t&&(o.className=t),o.append(...e),o}function N(s,t){let e=a(s,t)
return e.role="status",e}function A(s,t,e="ct-button ct-button--secondary"){let o=Object.assign(a("button",e,s),{type:"button"})
return o.addEventListener("click",t),o}var U=countertalk.storedRecords
function P(s){return U()(s)}function X([s,...t],e,o){let n=r=>`${u("_results")}${r}#${e}`
return x(new Map([[n(s),o],...t.map(r=>[n(r),null])]))}function Y(s,t,{share:e=1,of:o={}}={}){let n=y(document,"version")?.dataset.ctVersion??"",r=P(s)[t],
c=r&&!G({of:o},r)?r:void 0,l=f(),p=c?.share>e?c:{on:l,first:c?.first??c?.on??l,share:e,of:o,version:n},h=X(s,t,JSON.stringify(p))
return h&&D(s[0]),L(),h}function d(s,t){return s.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function R(s,t,e=t.day){let[o,n,r]=s.split("-").map(Number),
c=t.weekdays[new Date(`${s}T00:00:00Z`).getUTCDay()]
return d(e,{weekday:c,day:r,month:t.months[n-1],year:o})}var b="_sheet",S={on:"",note:"",points:{}},Z=5,tt=()=>{}
function I(s){let{on:t,note:e,points:o}=Object(s)
return T(t)&&typeof e=="string"&&!!o&&typeof o=="object"}var M=class{constructor(t,e){this.key=t.dataset.ctPart,this.most=Number(t.dataset.ctPoints),
this.cell=t.lastElementChild,this.paper=a("span","ct-given")
let o=this.most>Z?[this.typed()]:Array.from({length:this.most+1},(r,c)=>this.radio(c)),n=a("div","ct-give",...o)
n.role=this.most>Z?"group":"radiogroup",n.setAttribute("aria-labelledby",t.querySelector("th").id),n.addEventListener("change",()=>e(this)),this.cell.append(n,
this.paper)}typed(){return this.input=a("input","ct-write"),Object.assign(this.input,{type:"number",min:0,max:this.most,inputMode:"numeric"}),
this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),this.input}radio(t){let e=a("input")
return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),a("label","ct-give__one",e,a("span","",String(t)))}isPoints(t){return Number.isInteger(
t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value
return t&&this.isPoints(Number(t))?Number(t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e
else for(let o of this.cell.querySelectorAll("input"))o.checked=o.value===e
this.paper.textContent=e}},O=class{constructor(t,e){this.root=t,this.playbook=H(t,t.dataset.ctSheet),this.words=e,this.pass=Number(t.dataset.ctPass),
this.lines=J(t,"part").map(o=>new M(o,n=>this.give(n))),this.all=this.lines.reduce((o,{most:n})=>o+n,0)}show(){let{words:t}=this
this.sum=N("strong"),F(y(this.root,"sum")).at(-1)?.append(this.sum),this.note=a("textarea","ct-write"),this.note.maxLength=4e3,this.note.addEventListener(
"input",()=>this.change({note:this.note.value})),this.paper=a("p","ct-given"),this.verdicts=N("div","ct-verdict ct-apart ct-tight"),this.record=A(t.record,(
)=>this.finish(),"ct-button"),this.again=A(t.again,()=>this.clear());let e=a("label","ct-sheet__note",a("span","ct-label",t.note),this.note)
y(this.root,"paper").remove(),this.root.append(e,this.paper,this.verdicts,a("p","ct-next",this.record,this.again)),this.root.dataset.ctLive="",this.takeOver(),
W(this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=_(this.playbook,I).get(b)??S,this.write()}write(){let{points:t,note:e}=this.sheet
for(let o of this.lines)o.write(Object.hasOwn(t,o.key)?t[o.key]:void 0);this.note.value!==e&&(this.note.value=e),this.update()}give(t){let e=t.read()
this.change({},o=>{e===void 0?delete o[t.key]:o[t.key]=e}),t.write(e)}change(t,e=tt){let o=(n=S)=>{let r={...n.points};return e(r),{...n,...t,points:r,on:f()}}
this.sheet=o(this.sheet),this.kept=v(this.playbook,I,n=>n.set(b,o(n.get(b)??this.sheet))),this.update()}clear(){this.sheet=S,this.kept=v(this.playbook,I,
t=>t.delete(b)),this.write(),this.lines[0].cell.querySelector("input").focus({preventScroll:!0}),this.root.scrollIntoView()}get total(){
return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=Y(this.playbook,"scenario",{share:this.total/this.all}),this.update()}update(){let{
words:t,sheet:e}=this,o=this.lines.filter(r=>r.read()===void 0).length,n=e!==S
this.sum.textContent=d(t.sum,{n:this.total,all:this.all}),this.paper.textContent=e.note,this.record.hidden=o>0,this.again.hidden=!n,
this.verdicts.replaceChildren(...this.verdict(o,n))}verdict(t,e){let{words:o,sheet:n}=this,r=this.lines.map(({key:i})=>i),c=Object.keys(n.points).some(
i=>!r.includes(i)),l=P(this.playbook).scenario,p=[]
if(e&&p.push(d(o.day,{day:R(n.on,o.dates)})),e&&t&&p.push(t===1?o.open_one:d(o.open_many,{n:t})),l){let i=Math.round(l.share*100)
p.push(d(o.recorded,{n:i,day:R(l.on,o.dates)})),p.push(i<this.pass?d(o.not_passed,{n:this.pass}):o.passed)}let h=[t&&c&&o.changed,
this.kept===!1&&o.not_kept].filter(Boolean);return[a("p","",p.join(" ")),...h.map(i=>a("p","ct-note",i))]}};w("sheet",(s,t)=>new O(s,t).show());w("onward",j)
})();
