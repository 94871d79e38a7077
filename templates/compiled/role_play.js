/*! Countertalk, MIT */
(()=>{var t=countertalk.each,e=countertalk.during,s=countertalk.keysOf,i=countertalk.isDay,r=countertalk.today,n=countertalk.storedValue,
a=countertalk.storedKeys;function o(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}function l(t){let e=new Map;try{localStorage.getItem("")
for(let[s,i]of t){let t=localStorage.getItem(s);o(s,i),e.set(s,t)}return!0}catch{for(let t of e.keys())o(t,null);for(let[t,s]of e)o(t,s)
return!1}}var h=t=>"string"==typeof t&&t.length>0;function c(t,e){let i=new Map;for(let r of t.map(s).reverse())for(let t of a(r)){let s=n(t)
e(s)&&i.set(t.slice(r.length),s)}return i}function u(t,e,i){let r=c(t,e),n=new Map(r);i(n)
let[a,...o]=t.map(s),h=[...n].filter(([t,e])=>e!==r.get(t)),u=[...r.keys()].filter(t=>!n.has(t)),d=l(new Map([...u.flatMap(t=>[a,...o].map(e=>[e+t,null])),
...h.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return d&&p(t[0]),d}function p(t){t.startsWith("_")||u(["_here"],h,e=>e.set("at",t).set("on",r()))}var d=countertalk.gathered,y=countertalk.missingIn,
g=countertalk.showBadges;function m(t,e){return t.querySelector(`[data-ct-${e}]`)}function f(t,e,...s){let i=document.createElement(t)
return e&&(i.className=e),i.append(...s),i}function v(t,e){let s=f(t,e)
return s.role="status",s}function k(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(f("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}var b=countertalk.storedRecords
function w(t){return b()(t)}function S(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function O(t,e,s=e.day){let[i,r,n]=t.split("-").map(Number)
return S(s,{weekday:e.weekdays[new Date(`${t}T00:00:00Z`).getUTCDay()],day:n,month:e.months[r-1],year:i})}var _="_sheet",N={on:"",note:"",points:{}},j=()=>{}
function q(t){let{on:e,note:s,points:r}=Object(t)
return i(e)&&"string"==typeof s&&!!r&&"object"==typeof r}var M=class{constructor(t,e){this.key=t.dataset.ctPart,this.most=Number(t.dataset.ctPoints),
this.cell=t.lastElementChild,this.paper=f("span","ct-given")
let s=f("div","ct-give",...this.most>5?[this.typed()]:Array.from({length:this.most+1},(t,e)=>this.radio(e)))
s.role=this.most>5?"group":"radiogroup",s.setAttribute("aria-labelledby",t.querySelector("th").id),s.addEventListener("change",()=>e(this)),this.cell.append(s,
this.paper)}typed(){return this.input=f("input","ct-write"),Object.assign(this.input,{type:"number",min:0,max:this.most,inputMode:"numeric"}),
this.input.setAttribute("aria-labelledby",this.cell.parentElement.querySelector("th").id),this.input}radio(t){let e=f("input")
return Object.assign(e,{type:"radio",name:`points-${this.key}`,value:t}),f("label","ct-give__one",e,f("span","",String(t)))}isPoints(t){return Number.isInteger(
t)&&t>=0&&t<=this.most}read(){let t=this.input?this.input.value:this.cell.querySelector(":checked")?.value
return t&&this.isPoints(Number(t))?Number(t):void 0}write(t){let e=this.isPoints(t)?String(t):"";if(this.input)this.input.value=e
else for(let t of this.cell.querySelectorAll("input"))t.checked=t.value===e;this.paper.textContent=e}},x=class{constructor(t,e){var s
this.root=t,this.playbook=((t,e)=>[e,...JSON.parse(t.dataset.ctWas??"[]")])(t,t.dataset.ctSheet),this.words=e,this.pass=Number(t.dataset.ctPass),this.lines=(
s=t,[...s.querySelectorAll("[data-ct-part]")]).map(t=>new M(t,t=>this.give(t))),this.all=this.lines.reduce((t,{most:e})=>t+e,0)}show(){let{words:t}=this;var i
this.sum=v("strong"),(i=m(this.root,"sum"),[...i.children]).at(-1)?.append(this.sum),this.note=f("textarea","ct-write"),this.note.maxLength=4e3,
this.note.addEventListener("input",()=>this.change({note:this.note.value})),this.paper=f("p","ct-given"),this.verdicts=v("div","ct-verdict ct-apart ct-tight"),
this.record=k(t.record,()=>this.finish(),"ct-button"),this.again=k(t.again,()=>this.clear())
let r=f("label","ct-sheet__note",f("span","ct-label",t.note),this.note)
m(this.root,"paper").remove(),this.root.append(r,this.paper,this.verdicts,f("p","ct-next",this.record,this.again)),this.root.dataset.ctLive="",this.takeOver(),(
(t,i,r)=>{let n=d(r)
e(t,"pageshow",({persisted:t})=>t&&r()),e(t,"storage",t=>{(!t.key||i.some(e=>t.key?.startsWith(s(e))))&&n(t)}),((t,s,i)=>{e(t,"ct:progress-changed",({
detail:t})=>i(t))})(t,0,r)})(this.root,this.playbook,()=>this.takeOver())}takeOver(){this.sheet=c(this.playbook,q).get(_)??N,this.write()}write(){let{points:t,
note:e}=this.sheet;for(let e of this.lines)e.write(Object.hasOwn(t,e.key)?t[e.key]:void 0)
this.note.value!==e&&(this.note.value=e),this.update()}give(t){let e=t.read()
this.change({},s=>{void 0===e?delete s[t.key]:s[t.key]=e}),t.write(e)}change(t,e=j){let s=(s=N)=>{let i={...s.points};return e(i),{...s,...t,points:i,on:r()}}
this.sheet=s(this.sheet),this.kept=u(this.playbook,q,t=>t.set(_,s(t.get(_)??this.sheet))),this.update()}clear(){this.sheet=N,this.kept=u(this.playbook,q,
t=>t.delete(_)),this.write(),this.lines[0].cell.querySelector("input").focus({preventScroll:!0}),this.root.scrollIntoView()}get total(){
return this.lines.reduce((t,e)=>t+(e.read()??0),0)}finish(){this.kept=((t,e,{share:i=1,of:n={}}={})=>{let a=m(document,"version")?.dataset.ctVersion??"",o=w(
t)[e],h=o&&!y({of:n},o)?o:void 0,c=r(),u=(([t,...e],i,r)=>{let n=t=>`${s("_results")}${t}#${i}`
return l(new Map([[n(t),r],...e.map(t=>[n(t),null])]))})(t,e,JSON.stringify(h?.share>i?h:{on:c,first:h?.first??h?.on??c,share:i,of:n,version:a}))
return u&&p(t[0]),g(),u})(this.playbook,"scenario",{share:this.total/this.all}),this.update()}update(){let{words:t,sheet:e}=this,s=this.lines.filter(
t=>void 0===t.read()).length,i=e!==N
this.sum.textContent=S(t.sum,{n:this.total,all:this.all}),this.paper.textContent=e.note,this.record.hidden=s>0,this.again.hidden=!i,
this.verdicts.replaceChildren(...this.verdict(s,i))}verdict(t,e){let{words:s,sheet:i}=this,r=this.lines.map(({key:t})=>t),n=Object.keys(i.points).some(
t=>!r.includes(t)),a=w(this.playbook).scenario,o=[]
if(e&&o.push(S(s.day,{day:O(i.on,s.dates)})),e&&t&&o.push(1===t?s.open_one:S(s.open_many,{n:t})),a){let t=Math.round(100*a.share)
o.push(S(s.recorded,{n:t,day:O(a.on,s.dates)})),o.push(t<this.pass?S(s.not_passed,{n:this.pass}):s.passed)}let l=[t&&n&&s.changed,
!1===this.kept&&s.not_kept].filter(Boolean);return[f("p","",o.join(" ")),...l.map(t=>f("p","ct-note",t))]}}
t("sheet",(t,e)=>new x(t,e).show()),t("onward",t=>{let e=(()=>{let t=n(`${s("_path")}at`)
return h(t)?t:void 0})(),i=[...t.querySelectorAll("li")].find(({dataset:t})=>e&&t.ctWays?.split(" ").includes(e));i&&i.parentElement?.prepend(i)})})();