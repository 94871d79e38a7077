/*! Countertalk, MIT */
(()=>{var A=countertalk.each,f=countertalk.during;var d=countertalk.keysOf;var x=countertalk.today;var b=countertalk.storedValue;var $=countertalk.storedKeys
function C(s,t){t===null?localStorage.removeItem(s):localStorage.setItem(s,t)}function S(s){let t=new Map;try{localStorage.getItem("")
for(let[e,o]of s){let r=localStorage.getItem(e);C(e,o),t.set(e,r)}return!0}catch{for(let e of t.keys())C(e,null);for(let[e,o]of t)C(e,o)
return!1}}var tt="_here",T=s=>typeof s=="string"&&s.length>0;function P(s,t){return[t,...JSON.parse(s.dataset.ctWas??"[]")]}function N(s,t){let e=new Map
for(let o of s.map(d).reverse())for(let r of $(o)){let n=b(r);t(n)&&e.set(r.slice(o.length),n)}return e}function _(s,t,e){let o=N(s,t),r=new Map(o);e(r)
let[n,...c]=s.map(d),a=[...r].filter(([u,w])=>w!==o.get(u)),h=[...o.keys()].filter(u=>!r.has(u)),g=S(new Map([...h.flatMap(u=>[n,...c].map(w=>[w+u,null])),
...a.map(([u,w])=>[n+u,JSON.stringify(w)])]))
return g&&R(s[0]),g}function R(s){s.startsWith("_")||_([tt],T,t=>t.set("at",s).set("on",x()))}var et=()=>`${d("_path")}at`;function V(){let s=b(et())
return T(s)?s:void 0}function W(s){let t=V(),e=[...s.querySelectorAll("li")].find(({dataset:o})=>t&&o.ctWays?.split(" ").includes(t))
e&&e.parentElement?.prepend(e)}var B="ct:progress-changed";function q(s,t,e){f(s,t,({detail:o})=>e(o))}var H=countertalk.gathered;function K(s,t,e){let o=H(e)
f(s,"pageshow",({persisted:r})=>r&&e()),f(s,"storage",r=>{(!r.key||t.some(n=>r.key?.startsWith(d(n))))&&o(r)}),q(s,B,e)}var J=countertalk.missingIn
var F=countertalk.showBadges
function l(s,t){return s.querySelector(`[data-ct-${t}]`)}function k(s,t){return[...s.querySelectorAll(`[data-ct-${t}]`)]}function i(s,t,...e){
let o=document.createElement(s);return t&&(o.className=t),o.append(...e),o}function L(s,t){let e=i(s,t)
return e.role="status",e}function I(s,t,e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,s),{type:"button"})
return o.addEventListener("click",t),o}var j=countertalk.storedRecords
function D(s){return j()(s)}function st([s,...t],e,o){let r=n=>`${d("_results")}${n}#${e}`
return S(new Map([[r(s),o],...t.map(n=>[r(n),null])]))}function G(s,t,{share:e=1,of:o={}}={}){let r=l(document,"version")?.dataset.ctVersion??"",n=D(s)[t],
c=n&&!J({of:o},n)?n:void 0,a=x(),h=c?.share>e?c:{on:a,first:c?.first??c?.on??a,share:e,of:o,version:r},g=st(s,t,JSON.stringify(h))
return g&&R(s[0]),F(),g}function m(s,t){return s.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function p(s,t){return s.find(({id:e})=>e===t)??s.find(({
was:e})=>e.includes(t))}function ot(s,t,{said:e,to:o,of:r}){let n=t.choices.filter(a=>p(s,a.to)===p(s,o))
if(t.choices.some(({key:a})=>a===e))return n.find(({key:a})=>a===e);let c=n.filter(({key:a})=>!r.includes(a))
return c.length===1?c[0]:void 0}function U(s,t){let e=[],o=s[0];for(let r of t){let n=p(s,r.step)===o&&ot(s,o,r);if(!n)break
e.push({step:o,choice:n}),o=p(s,n.to)}return e}function Y(s){let t=new Map(s.map(({id:e,score:o=-1})=>[e,o]))
for(let e=0;e<s.length;e+=1)for(let{id:o,choices:r}of s)t.set(o,Math.max(t.get(o),...r.map(({to:n})=>t.get(n)??-1)));return t}var z="[data-ct-taken]"
function Q(s,t){let e=i(s,"ct-way",t)
return e.dataset.ctTaken="",e}function Z(s,t){s.querySelector(`:scope > ${z}`)||s.prepend(Q("strong",`✓ ${t} `))}var O=class{constructor(t,e,o){this.list=t,
this.steps=e,this.words=o,this.group=t.closest("details")}show(t,e){(t||this.isMarked)&&(this.group.open=!!t),this.isMarked=!!t
for(let o of this.group.querySelectorAll(z))o.remove()
t&&this.mark(t,e),this.number(t?[...t.map(({step:o})=>o),e]:[])}mark(t,e){let{list:o,steps:r,words:n}=this,c=a=>o.children[r.indexOf(a)]
o.before(Q("p",n.marked));for(let{step:a,choice:h}of t)Z(c(a).querySelectorAll("li")[a.choices.indexOf(h)],n.said)
Z(c(e),n.ended)}number(t){let e=t.map(o=>String(this.steps.indexOf(o)+1));for(let o of k(this.group,"step-number")){let r=o.dataset.ctStepNumber??""
o.textContent=e.includes(r)?`✓ ${r}`:r}}};var v="_way",rt=s=>[s?.step,s?.said,s?.to].every(t=>typeof t=="string")&&Array.isArray(s.of)
function M(s){return Array.isArray(s?.way)&&s.way.every(rt)&&Number.isSafeInteger(s.back)&&s.back>=0}function y(s){return s?[...s.cloneNode(
!0).childNodes]:[]}function nt(s){let t=s.firstElementChild,e=document.getElementById(t.hash.slice(1))?.querySelector("[data-ct-feedback]")
return{key:s.dataset.ctPart,to:s.dataset.ctTo,words:t,feedback:e}}function X(s){let{ctWas:t="[]",ctScore:e}=s.dataset
return{id:s.id,was:JSON.parse(t),score:e&&Number(e),says:l(s,"says"),choices:k(s,"to").map(nt)}}var E=class{from=void 0;way=[];constructor(t,e){this.root=t,
this.playbook=P(t,t.dataset.ctScenario),this.words=e,this.pass=Number(t.dataset.ctPass),this.steps=k(t,"step").map(X),this.isScored=this.steps.some(({
score:o})=>o!==void 0),this.tree=new O(l(document,"tree"),this.steps,e)}get now(){return this.way.length?p(this.steps,this.way.at(
-1).choice.to):this.from}get isEnd(){return!this.now.choices.length}get isTrial(){return this.from!==this.steps[0]}show(){this.notes=i("div"),this.talk=i("ol",
"ct-talk ct-list ct-wide ct-tight"),this.foot=i("div"),this.status=L("p","ct-hidden"),this.root.append(this.notes,this.talk,this.foot,this.status),
this.root.dataset.ctLive="";let t=this.asked()
t?this.begin(t):this.resume(),this.isResumed=this.way.length>0&&!this.isEnd,this.draw(),f(this.root,"hashchange",()=>this.asked()&&this.tryFrom(this.asked())),
this.tree.list.addEventListener("click",e=>this.followLink(e)),K(this.root,this.playbook,()=>this.takeOver())}asked(){return p(this.steps,location.hash.slice(
1))}followLink(t){let e=t.target.closest("a[href^='#']")
e&&(t.preventDefault(),this.tryFrom(p(this.steps,e.hash.slice(1))))}stored(){return N(this.playbook,M).get(v)??{way:[],back:0}}begin(t){Object.assign(this,{
from:t,way:[],back:0,hasChanged:!1,isResumed:!1})}resume(){let{way:t,back:e}=this.stored()
this.begin(this.steps[0]),this.way=U(this.steps,t),this.back=e,this.hasChanged=this.way.length<t.length}tryFrom(t){this.begin(t),this.drawAndTell(
this.isTrial?this.words.trial:"")}takeOver(){if(this.isTrial||JSON.stringify(this.stored())===JSON.stringify(this.entry()))return
let t=this.root.contains(document.activeElement)
this.resume(),t?this.drawAndTell():this.draw()}entry(){return{way:this.way.map(({step:e,choice:o})=>({step:e.id,said:o.key,to:o.to,of:e.choices.map(({
key:r})=>r)})),back:this.back}}keep(){if(this.isTrial)return
this.hasChanged=this.isResumed=!1,this.kept=_(this.playbook,M,e=>{this.way.length?e.set(v,this.entry()):e.delete(v)});let t=this.isScored?this.now.score/100:1
this.isEnd&&t>=0&&G(this.playbook,"scenario",{share:t})}choose(t){this.way.push({step:this.now,choice:t}),this.keep(),this.draw()
let{feedback:e}=t,o=[e,this.now.says,l(this.foot,"said")]
this.tell(this.talk.lastChild.previousSibling,o.map(r=>r?.textContent??"").join(" "))}takeBack(){this.way.pop(),this.back+=1,this.keep(),this.drawAndTell(
)}again(){this.begin(this.from),this.keep(),this.drawAndTell()}goOn(){history.replaceState(history.state,"",location.pathname+location.search),this.resume(),
this.drawAndTell()}drawAndTell(t){this.draw(),this.tell(this.talk.lastChild,t)}tell(t,e=""){t.firstChild.focus({preventScroll:!0}),t.scrollIntoView({
block:"nearest"}),this.status.textContent=e}draw(){let{words:t,way:e,now:o}=this,r=e.flatMap(({step:n,choice:c})=>[this.line("them",n.says),this.line("you",
c.words,c.feedback)])
if(this.notes.replaceChildren(...this.noted()),this.talk.replaceChildren(...r,this.line("them",o.says)),this.foot.replaceChildren(...this.isEnd?[this.result(
)]:this.choices()),e.length){let n=i("p","ct-next",this.button("back",()=>this.takeBack()),this.button("again",()=>this.again()))
this.isEnd&&n.prepend(...this.onward()),this.isEnd&&n.append(Object.assign(i("a","ct-button ct-button--secondary",t.see_tree),{href:"#_tree"})),
this.foot.append(n)}else this.foot.append(...this.best())
this.kept===!1&&this.foot.append(i("p","ct-note",t.not_kept)),this.tree.show(this.isEnd?e:void 0,o)}onward(){let t=l(document,"next-step")
return t?[Object.assign(i("a","ct-button",m(this.words.next,{title:t.firstChild?.nodeValue})),{href:t.href})]:[]}line(t,e,o){let r=i("p","",i("span","ct-label",
this.words[t])," ",...y(e));r.tabIndex=-1;let n=o?[i("p","ct-talk__why ct-muted",...y(o))]:[]
return i("li",`ct-talk__${t}`,r,...n)}button(t,e){return I(this.words[t],e)}choices(){let t=i("p","ct-label",this.words.choose)
t.id="_choose",t.dataset.ctSaid="";let e=i("ul","ct-choices ct-list ct-ruled",...this.now.choices.map(o=>this.choice(o)))
return e.setAttribute("aria-labelledby",t.id),[t,e]}choice(t){let e=I("",()=>this.choose(t),"ct-choice")
return e.append(...y(t.words)),i("li","",e)}noted(){let{words:t}=this,e=[]
this.hasChanged&&e.push(i("p","ct-note",t.changed)),this.isTrial&&e.push(i("p","ct-note",t.trial));let o=this.stored().way.length>0
return(this.isTrial||this.isResumed||o&&!this.way.length)&&e.push(i("p","ct-next",this.button(o?"resume":"leave",()=>this.goOn()))),e}best(){
let t=this.isScored&&!this.isTrial&&D(this.playbook).scenario
return t?[i("p","ct-muted",m(this.words.best,{n:Math.round(t.share*100)}))]:[]}result(){let{words:t,now:e,back:o,pass:r}=this,n=e.score<r?m(t.not_passed,{
n:r}):t.passed,c=e.score===void 0?"":` ${m(t.score,{n:e.score})} ${n}`,a=i("p","ct-score__words ct-headline",t.end+c);a.dataset.ctSaid=""
let h=i("div","ct-score ct-box ct-board",a)
return o&&h.append(i("p","",m(o===1?t.back_one:t.back_many,{n:o}))),this.isScored&&h.append(...this.decided()),h}decided(){let{words:t,steps:e,way:o}=this,r=Y(
e),n=o.filter(({step:a,choice:h})=>r.get(h.to)<r.get(a.id));if(!n.length)return[i("p","",t.straight)]
let c=n.map(({choice:a})=>{let h=m(t.after,{n:r.get(a.to)});return i("li","",i("strong","",...y(a.words))," ",...y(a.feedback)," ",h)})
return[i("p","ct-label",t.decided),i("ul","",...c)]}};A("scenario",(s,t)=>new E(s,t).show());A("onward",W);})();
