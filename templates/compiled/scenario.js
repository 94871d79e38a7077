/*! Countertalk, MIT */
(()=>{var t=countertalk.each,e=countertalk.during,s=countertalk.keysOf,i=countertalk.today,r=countertalk.storedValue,o=countertalk.storedKeys
function a(t,e){null===e?localStorage.removeItem(t):localStorage.setItem(t,e)}function n(t){let e=new Map;try{localStorage.getItem("")
for(let[s,i]of t){let t=localStorage.getItem(s);a(s,i),e.set(s,t)}return!0}catch{for(let t of e.keys())a(t,null);for(let[t,s]of e)a(t,s)
return!1}}var h=t=>"string"==typeof t&&t.length>0;function l(t,e){let i=new Map;for(let a of t.map(s).reverse())for(let t of o(a)){let s=r(t)
e(s)&&i.set(t.slice(a.length),s)}return i}function c(t,e,i){let r=l(t,e),o=new Map(r);i(o)
let[a,...h]=t.map(s),c=[...o].filter(([t,e])=>e!==r.get(t)),u=[...r.keys()].filter(t=>!o.has(t)),p=n(new Map([...u.flatMap(t=>[a,...h].map(e=>[e+t,null])),
...c.map(([t,e])=>[a+t,JSON.stringify(e)])]))
return p&&d(t[0]),p}function d(t){t.startsWith("_")||c(["_here"],h,e=>e.set("at",t).set("on",i()))}var u=countertalk.gathered,p=countertalk.missingIn,
f=countertalk.showBadges
function w(t,e){return t.querySelector(`[data-ct-${e}]`)}function k(t,e){return[...t.querySelectorAll(`[data-ct-${e}]`)]}function y(t,e,...s){
let i=document.createElement(t)
return e&&(i.className=e),i.append(...s),i}function g(t,e,s="ct-button ct-button--secondary"){let i=Object.assign(y("button",s,t),{type:"button"})
return i.addEventListener("click",e),i}var m=countertalk.storedRecords
function b(t){return m()(t)}function v(t,e){return t.replace(/\{(\w+)\}/g,(t,s)=>String(e[s]??t))}function S(t,e){return t.find(({id:t})=>t===e)??t.find(({
was:t})=>t.includes(e))}function O(t,e,{said:s,to:i,of:r}){let o=e.choices.filter(e=>S(t,e.to)===S(t,i))
if(e.choices.some(({key:t})=>t===s))return o.find(({key:t})=>t===s);let a=o.filter(({key:t})=>!r.includes(t))
return 1===a.length?a[0]:void 0}var _="[data-ct-taken]";function A(t,e){let s=y(t,"ct-way",e)
return s.dataset.ctTaken="",s}function C(t,e){t.querySelector(`:scope > ${_}`)||t.prepend(A("strong",`✓ ${e} `))}var T=class{constructor(t,e,s){this.list=t,
this.steps=e,this.words=s,this.group=t.closest("details")}show(t,e){(t||this.isMarked)&&(this.group.open=!!t),this.isMarked=!!t
for(let t of this.group.querySelectorAll(_))t.remove()
t&&this.mark(t,e),this.number(t?[...t.map(({step:t})=>t),e]:[])}mark(t,e){let{list:s,steps:i,words:r}=this,o=t=>s.children[i.indexOf(t)]
s.before(A("p",r.marked));for(let{step:e,choice:s}of t)C(o(e).querySelectorAll("li")[e.choices.indexOf(s)],r.said)
C(o(e),r.ended)}number(t){let e=t.map(t=>String(this.steps.indexOf(t)+1));for(let t of k(this.group,"step-number")){let s=t.dataset.ctStepNumber??""
t.textContent=e.includes(s)?`✓ ${s}`:s}}},E="_way",x=t=>[t?.step,t?.said,t?.to].every(t=>"string"==typeof t)&&Array.isArray(t.of)
function N(t){return Array.isArray(t?.way)&&t.way.every(x)&&Number.isSafeInteger(t.back)&&t.back>=0}function M(t){return t?[...t.cloneNode(
!0).childNodes]:[]}function $(t){let e=t.firstElementChild,s=document.getElementById(e.hash.slice(1))?.querySelector("[data-ct-feedback]")
return{key:t.dataset.ctPart,to:t.dataset.ctTo,words:e,feedback:s}}function I(t){let{ctWas:e="[]",ctScore:s}=t.dataset
return{id:t.id,was:JSON.parse(e),score:s&&Number(s),says:w(t,"says"),choices:k(t,"to").map($)}}var q=class{from=void 0;way=[];constructor(t,e){this.root=t,
this.playbook=((t,e)=>[e,...JSON.parse(t.dataset.ctWas??"[]")])(t,t.dataset.ctScenario),this.words=e,this.pass=Number(t.dataset.ctPass),this.steps=k(t,
"step").map(I),this.isScored=this.steps.some(({score:t})=>void 0!==t),this.tree=new T(w(document,"tree"),this.steps,e)}get now(){return this.way.length?S(
this.steps,this.way.at(-1).choice.to):this.from}get isEnd(){return!this.now.choices.length}get isTrial(){return this.from!==this.steps[0]}show(){this.notes=y(
"div"),this.talk=y("ol","ct-talk ct-list ct-wide ct-tight"),this.foot=y("div"),this.status=(()=>{let t=y("p","ct-hidden")
return t.role="status",t})(),this.root.append(this.notes,this.talk,this.foot,this.status),this.root.dataset.ctLive="";let t=this.asked()
t?this.begin(t):this.resume(),this.isResumed=this.way.length>0&&!this.isEnd,this.draw(),e(this.root,"hashchange",()=>this.asked()&&this.tryFrom(this.asked())),
this.tree.list.addEventListener("click",t=>this.followLink(t)),((t,i,r)=>{let o=u(r)
e(t,"pageshow",({persisted:t})=>t&&r()),e(t,"storage",t=>{(!t.key||i.some(e=>t.key?.startsWith(s(e))))&&o(t)}),((t,s,i)=>{e(t,"ct:progress-changed",({
detail:t})=>i(t))})(t,0,r)})(this.root,this.playbook,()=>this.takeOver())}asked(){return S(this.steps,location.hash.slice(1))}followLink(t){
let e=t.target.closest("a[href^='#']")
e&&(t.preventDefault(),this.tryFrom(S(this.steps,e.hash.slice(1))))}stored(){return l(this.playbook,N).get(E)??{way:[],back:0}}begin(t){Object.assign(this,{
from:t,way:[],back:0,hasChanged:!1,isResumed:!1})}resume(){let{way:t,back:e}=this.stored();this.begin(this.steps[0]),this.way=((t,e)=>{let s=[],i=t[0]
for(let r of e){let e=S(t,r.step)===i&&O(t,i,r);if(!e)break
s.push({step:i,choice:e}),i=S(t,e.to)}return s})(this.steps,t),this.back=e,this.hasChanged=this.way.length<t.length}tryFrom(t){this.begin(t),this.drawAndTell(
this.isTrial?this.words.trial:"")}takeOver(){if(this.isTrial||JSON.stringify(this.stored())===JSON.stringify(this.entry()))return
let t=this.root.contains(document.activeElement)
this.resume(),t?this.drawAndTell():this.draw()}entry(){return{way:this.way.map(({step:t,choice:e})=>({step:t.id,said:e.key,to:e.to,of:t.choices.map(({
key:t})=>t)})),back:this.back}}keep(){if(this.isTrial)return
this.hasChanged=this.isResumed=!1,this.kept=c(this.playbook,N,t=>{this.way.length?t.set(E,this.entry()):t.delete(E)});let t=this.isScored?this.now.score/100:1
this.isEnd&&t>=0&&((t,e,{share:r=1,of:o={}}={})=>{let a=w(document,"version")?.dataset.ctVersion??"",h=b(t)[e],l=h&&!p({of:o},h)?h:void 0,c=i(),u=(([t,...e],i,
r)=>{let o=t=>`${s("_results")}${t}#${i}`
return n(new Map([[o(t),r],...e.map(t=>[o(t),null])]))})(t,e,JSON.stringify(l?.share>r?l:{on:c,first:l?.first??l?.on??c,share:r,of:o,version:a}))
u&&d(t[0]),f()})(this.playbook,"scenario",{share:t})}choose(t){this.way.push({step:this.now,choice:t}),this.keep(),this.draw()
let{feedback:e}=t,s=[e,this.now.says,w(this.foot,"said")]
this.tell(this.talk.lastChild.previousSibling,s.map(t=>t?.textContent??"").join(" "))}takeBack(){this.way.pop(),this.back+=1,this.keep(),this.drawAndTell(
)}again(){this.begin(this.from),this.keep(),this.drawAndTell()}goOn(){history.replaceState(history.state,"",location.pathname+location.search),this.resume(),
this.drawAndTell()}drawAndTell(t){this.draw(),this.tell(this.talk.lastChild,t)}tell(t,e=""){t.firstChild.focus({preventScroll:!0}),t.scrollIntoView({
block:"nearest"}),this.status.textContent=e}draw(){let{words:t,way:e,now:s}=this,i=e.flatMap(({step:t,choice:e})=>[this.line("them",t.says),this.line("you",
e.words,e.feedback)])
if(this.notes.replaceChildren(...this.noted()),this.talk.replaceChildren(...i,this.line("them",s.says)),this.foot.replaceChildren(...this.isEnd?[this.result(
)]:this.choices()),e.length){let e=y("p","ct-next",this.button("back",()=>this.takeBack()),this.button("again",()=>this.again()))
this.isEnd&&e.prepend(...this.onward()),this.isEnd&&e.append(Object.assign(y("a","ct-button ct-button--secondary",t.see_tree),{href:"#_tree"})),
this.foot.append(e)}else this.foot.append(...this.best())
!1===this.kept&&this.foot.append(y("p","ct-note",t.not_kept)),this.tree.show(this.isEnd?e:void 0,s)}onward(){let t=w(document,"next-step")
return t?[Object.assign(y("a","ct-button",v(this.words.next,{title:t.firstChild?.nodeValue})),{href:t.href})]:[]}line(t,e,s){let i=y("p","",y("span","ct-label",
this.words[t])," ",...M(e));i.tabIndex=-1;let r=s?[y("p","ct-talk__why ct-muted",...M(s))]:[]
return y("li",`ct-talk__${t}`,i,...r)}button(t,e){return g(this.words[t],e)}choices(){let t=y("p","ct-label",this.words.choose)
t.id="_choose",t.dataset.ctSaid="";let e=y("ul","ct-choices ct-list ct-ruled",...this.now.choices.map(t=>this.choice(t)))
return e.setAttribute("aria-labelledby",t.id),[t,e]}choice(t){let e=g("",()=>this.choose(t),"ct-choice")
return e.append(...M(t.words)),y("li","",e)}noted(){let{words:t}=this,e=[]
this.hasChanged&&e.push(y("p","ct-note",t.changed)),this.isTrial&&e.push(y("p","ct-note",t.trial));let s=this.stored().way.length>0
return(this.isTrial||this.isResumed||s&&!this.way.length)&&e.push(y("p","ct-next",this.button(s?"resume":"leave",()=>this.goOn()))),e}best(){
let t=this.isScored&&!this.isTrial&&b(this.playbook).scenario
return t?[y("p","ct-muted",v(this.words.best,{n:Math.round(100*t.share)}))]:[]}result(){let{words:t,now:e,back:s,pass:i}=this,r=e.score<i?v(t.not_passed,{
n:i}):t.passed,o=void 0===e.score?"":` ${v(t.score,{n:e.score})} ${r}`,a=y("p","ct-score__words ct-headline",t.end+o);a.dataset.ctSaid=""
let n=y("div","ct-score ct-box ct-board",a)
return s&&n.append(y("p","",v(1===s?t.back_one:t.back_many,{n:s}))),this.isScored&&n.append(...this.decided()),n}decided(){let{words:t,steps:e,way:s}=this,i=(
t=>{let e=new Map(t.map(({id:t,score:e=-1})=>[t,e]))
for(let s=0;s<t.length;s+=1)for(let{id:s,choices:i}of t)e.set(s,Math.max(e.get(s),...i.map(({to:t})=>e.get(t)??-1)))
return e})(e),r=s.filter(({step:t,choice:e})=>i.get(e.to)<i.get(t.id));if(!r.length)return[y("p","",t.straight)]
let o=r.map(({choice:e})=>{let s=v(t.after,{n:i.get(e.to)});return y("li","",y("strong","",...M(e.words))," ",...M(e.feedback)," ",s)})
return[y("p","ct-label",t.decided),y("ul","",...o)]}};t("scenario",(t,e)=>new q(t,e).show()),t("onward",t=>{let e=(()=>{let t=r(`${s("_path")}at`)
return h(t)?t:void 0})(),i=[...t.querySelectorAll("li")].find(({dataset:t})=>e&&t.ctWays?.split(" ").includes(e));i&&i.parentElement?.prepend(i)})})();