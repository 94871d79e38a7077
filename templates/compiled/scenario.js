"use strict";(()=>{var E=countertalk.each,u=countertalk.during;var m=countertalk.prefix,R=countertalk.storedText;var w=countertalk.today;function D(s){try{
let t=JSON.parse(s);return t&&typeof t=="object"&&!Array.isArray(t)?Object.entries(t):void 0}catch{return}}function P(s,t){let e;try{e=JSON.parse(
s??"[]")}catch{}return Array.isArray(e)||(e=s?[s]:[]),JSON.stringify([...e,t])}var $=countertalk.forget;var ot="_here",A=s=>typeof s=="string"&&s.length>0;
function B(s){let t=localStorage.getItem(s),e=D(t??"{}");return e||(localStorage.setItem(`${s}:aside`,P(localStorage.getItem(`${s}:aside`),t)),
localStorage.removeItem(s),[])}function J(s,t){return[t,...JSON.parse(s.dataset.ctWas??"[]")]}function y(s,t){let e=new Map;try{for(let o of[...s].reverse(
))for(let[r,n]of B(m()+o))t(n)&&e.set(r,n)}catch{}return e}function x(s,t,e){let o=y(s,t);e(o);try{let[r,...n]=s.map(d=>m()+d),h=[...[...n].reverse().concat(
r).flatMap(B).filter(([,d])=>!t(d)),...o];h.length?localStorage.setItem(r,JSON.stringify(Object.fromEntries(h))):localStorage.removeItem(r),$(n)}catch{
return!1}return C(s[0]),!0}function C(s){s.startsWith("_")||x([ot],A,t=>t.set("at",s).set("on",w()))}var rt="_path";function M(){return y([rt],A).get(
"at")}function W(s){let t=M(),e=[...s.querySelectorAll("li")].find(({dataset:o})=>t&&o.ctWays?.split(" ").includes(t));e&&e.parentElement?.prepend(
e)}var j="ct:progress-changed";function q(s,t,e){u(s,t,({detail:o})=>e(o))}function H(s,t,e){u(s,"pageshow",({persisted:o})=>o&&e()),u(s,"storage",({key:o})=>{(
o===null||t.some(r=>o===m()+r))&&e()}),q(s,j,e)}var L=countertalk.missingIn;var T=countertalk.recordsOf,F=countertalk.recordsIn;var G=countertalk.showBadges;
function l(s,t){return s.querySelector(`[data-ct-${t}]`)}function g(s,t){return[...s.querySelectorAll(`[data-ct-${t}]`)]}function i(s,t,...e){
let o=document.createElement(s);return t&&(o.className=t),o.append(...e),o}function K(s,t){let e=i(s,t);return e.role="status",e}function N(s,t,
e="ct-button ct-button--secondary"){let o=Object.assign(i("button",e,s),{type:"button"});return o.addEventListener("click",t),o}var U="_results";function V(s){
return F(R(U))(s)}function Y(s,t,{share:e=1,of:o={}}={}){let r=l(document,"version")?.dataset.ctVersion??"",n=x([U],T,c=>{let a=s.map(v=>c.get(v)).find(
Boolean)??{};for(let v of s)c.delete(v);let h=T(a)?.[t],d=h&&!L({of:o},h)?h:void 0,_=w(),st=d?.share>e?d:{on:_,first:d?.first??d?.on??_,share:e,of:o,version:r};
c.set(s[0],{...a,[t]:st})});return n&&C(s[0]),G(),n}function f(s,t){return s.replace(/\{(\w+)\}/g,(e,o)=>String(t[o]??e))}function p(s,t){return s.find(({
id:e})=>e===t)??s.find(({was:e})=>e.includes(t))}function nt(s,t,{said:e,to:o,of:r}){let n=t.choices.filter(a=>p(s,a.to)===p(s,o));if(t.choices.some(({
key:a})=>a===e))return n.find(({key:a})=>a===e);let c=n.filter(({key:a})=>!r.includes(a));return c.length===1?c[0]:void 0}function Z(s,t){let e=[],o=s[0];for(
let r of t){let n=p(s,r.step)===o&&nt(s,o,r);if(!n)break;e.push({step:o,choice:n}),o=p(s,n.to)}return e}function z(s){let t=new Map(s.map(({id:e,
score:o=-1})=>[e,o]));for(let e=0;e<s.length;e+=1)for(let{id:o,choices:r}of s)t.set(o,Math.max(t.get(o),...r.map(({to:n})=>t.get(n)??-1)));
return t}var X="[data-ct-taken]";function tt(s,t){let e=i(s,"ct-way",t);return e.dataset.ctTaken="",e}function Q(s,t){s.querySelector(
`:scope > ${X}`)||s.prepend(tt("strong",`✓ ${t} `))}var b=class{constructor(t,e,o){this.list=t,this.steps=e,this.words=o,this.group=t.closest("details")}show(t,
e){(t||this.isMarked)&&(this.group.open=!!t),this.isMarked=!!t;for(let o of this.group.querySelectorAll(X))o.remove();t&&this.mark(t,e),this.number(t?[...t.map(
({step:o})=>o),e]:[])}mark(t,e){let{list:o,steps:r,words:n}=this,c=a=>o.children[r.indexOf(a)];o.before(tt("p",n.marked));for(let{step:a,choice:h}of t)Q(c(
a).querySelectorAll("li")[a.choices.indexOf(h)],n.said);Q(c(e),n.ended)}number(t){let e=t.map(o=>String(this.steps.indexOf(o)+1));for(let o of g(this.group,
"step-number")){let r=o.dataset.ctStepNumber??"";o.textContent=e.includes(r)?`✓ ${r}`:r}}};var S="_way",it=s=>[s?.step,s?.said,s?.to].every(
t=>typeof t=="string")&&Array.isArray(s.of);function I(s){return Array.isArray(s?.way)&&s.way.every(it)&&Number.isSafeInteger(s.back)&&s.back>=0}function k(s){
return s?[...s.cloneNode(!0).childNodes]:[]}function at(s){let t=s.firstElementChild,e=document.getElementById(t.hash.slice(1))?.querySelector(
"[data-ct-feedback]");return{key:s.dataset.ctPart,to:s.dataset.ctTo,words:t,feedback:e}}function et(s){let{ctWas:t="[]",ctScore:e}=s.dataset;return{id:s.id,
was:JSON.parse(t),score:e&&Number(e),says:l(s,"says"),choices:g(s,"to").map(at)}}var O=class{from=void 0;way=[];constructor(t,e){this.root=t,this.playbook=J(t,
t.dataset.ctScenario),this.words=e,this.pass=Number(t.dataset.ctPass),this.steps=g(t,"step").map(et),this.isScored=this.steps.some(({score:o})=>o!==void 0),
this.tree=new b(l(document,"tree"),this.steps,e)}get now(){return this.way.length?p(this.steps,this.way.at(-1).choice.to):this.from}get isEnd(){
return!this.now.choices.length}get isTrial(){return this.from!==this.steps[0]}show(){this.notes=i("div"),this.talk=i("ol","ct-talk ct-list ct-wide ct-tight"),
this.foot=i("div"),this.status=K("p","ct-hidden"),this.root.append(this.notes,this.talk,this.foot,this.status),this.root.dataset.ctLive="";let t=this.asked();
t?this.begin(t):this.resume(),this.isResumed=this.way.length>0&&!this.isEnd,this.draw(),u(this.root,"hashchange",()=>this.asked()&&this.tryFrom(this.asked())),
this.tree.list.addEventListener("click",e=>this.followLink(e)),H(this.root,this.playbook,()=>this.takeOver())}asked(){return p(this.steps,location.hash.slice(
1))}followLink(t){let e=t.target.closest("a[href^='#']");e&&(t.preventDefault(),this.tryFrom(p(this.steps,e.hash.slice(1))))}stored(){return y(this.playbook,
I).get(S)??{way:[],back:0}}begin(t){Object.assign(this,{from:t,way:[],back:0,hasChanged:!1,isResumed:!1})}resume(){let{way:t,back:e}=this.stored();this.begin(
this.steps[0]),this.way=Z(this.steps,t),this.back=e,this.hasChanged=this.way.length<t.length}tryFrom(t){this.begin(t),this.drawAndTell(
this.isTrial?this.words.trial:"")}takeOver(){if(this.isTrial||JSON.stringify(this.stored())===JSON.stringify(this.entry()))return;let t=this.root.contains(
document.activeElement);this.resume(),t?this.drawAndTell():this.draw()}entry(){return{way:this.way.map(({step:e,choice:o})=>({step:e.id,said:o.key,to:o.to,
of:e.choices.map(({key:r})=>r)})),back:this.back}}keep(){if(this.isTrial)return;this.hasChanged=this.isResumed=!1,this.kept=x(this.playbook,I,e=>{
this.way.length?e.set(S,this.entry()):e.delete(S)});let t=this.isScored?this.now.score/100:1;this.isEnd&&t>=0&&Y(this.playbook,"scenario",{share:t})}choose(t){
this.way.push({step:this.now,choice:t}),this.keep(),this.draw();let{feedback:e}=t,o=[e,this.now.says,l(this.foot,"said")];this.tell(
this.talk.lastChild.previousSibling,o.map(r=>r?.textContent??"").join(" "))}takeBack(){this.way.pop(),this.back+=1,this.keep(),this.drawAndTell()}again(){
this.begin(this.from),this.keep(),this.drawAndTell()}goOn(){history.replaceState(history.state,"",location.pathname+location.search),this.resume(),
this.drawAndTell()}drawAndTell(t){this.draw(),this.tell(this.talk.lastChild,t)}tell(t,e=""){t.firstChild.focus({preventScroll:!0}),t.scrollIntoView({
block:"nearest"}),this.status.textContent=e}draw(){let{words:t,way:e,now:o}=this,r=e.flatMap(({step:n,choice:c})=>[this.line("them",n.says),this.line("you",
c.words,c.feedback)]);if(this.notes.replaceChildren(...this.noted()),this.talk.replaceChildren(...r,this.line("them",o.says)),this.foot.replaceChildren(
...this.isEnd?[this.result()]:this.choices()),e.length){let n=i("p","ct-next",this.button("back",()=>this.takeBack()),this.button("again",()=>this.again()));
this.isEnd&&n.prepend(...this.onward()),this.isEnd&&n.append(Object.assign(i("a","ct-button ct-button--secondary",t.see_tree),{href:"#_tree"})),
this.foot.append(n)}else this.foot.append(...this.best());this.kept===!1&&this.foot.append(i("p","ct-note",t.not_kept)),this.tree.show(this.isEnd?e:void 0,
o)}onward(){let t=l(document,"next-step");return t?[Object.assign(i("a","ct-button",f(this.words.next,{title:t.firstChild?.nodeValue})),{href:t.href})]:[]}line(
t,e,o){let r=i("p","",i("span","ct-label",this.words[t])," ",...k(e));r.tabIndex=-1;let n=o?[i("p","ct-talk__why ct-muted",...k(o))]:[];return i("li",
`ct-talk__${t}`,r,...n)}button(t,e){return N(this.words[t],e)}choices(){let t=i("p","ct-label",this.words.choose);t.id="_choose",t.dataset.ctSaid="";let e=i(
"ul","ct-choices ct-list ct-ruled",...this.now.choices.map(o=>this.choice(o)));return e.setAttribute("aria-labelledby",t.id),[t,e]}choice(t){let e=N("",(
)=>this.choose(t),"ct-choice");return e.append(...k(t.words)),i("li","",e)}noted(){let{words:t}=this,e=[];this.hasChanged&&e.push(i("p","ct-note",t.changed)),
this.isTrial&&e.push(i("p","ct-note",t.trial));let o=this.stored().way.length>0;return(this.isTrial||this.isResumed||o&&!this.way.length)&&e.push(i("p",
"ct-next",this.button(o?"resume":"leave",()=>this.goOn()))),e}best(){let t=this.isScored&&!this.isTrial&&V(this.playbook)?.scenario;return t?[i("p","ct-muted",
f(this.words.best,{n:Math.round(t.share*100)}))]:[]}result(){let{words:t,now:e,back:o,pass:r}=this,n=e.score<r?f(t.not_passed,{n:r}):t.passed,
c=e.score===void 0?"":` ${f(t.score,{n:e.score})} ${n}`,a=i("p","ct-score__words ct-headline",t.end+c);a.dataset.ctSaid="";let h=i("div",
"ct-score ct-box ct-board",a);return o&&h.append(i("p","",f(o===1?t.back_one:t.back_many,{n:o}))),this.isScored&&h.append(...this.decided()),h}decided(){let{
words:t,steps:e,way:o}=this,r=z(e),n=o.filter(({step:a,choice:h})=>r.get(h.to)<r.get(a.id));if(!n.length)return[i("p","",t.straight)];let c=n.map(({
choice:a})=>{let h=f(t.after,{n:r.get(a.to)});return i("li","",i("strong","",...k(a.words))," ",...k(a.feedback)," ",h)});return[i("p","ct-label",t.decided),i(
"ul","",...c)]}};E("scenario",(s,t)=>new O(s,t).show());E("onward",W);})();
