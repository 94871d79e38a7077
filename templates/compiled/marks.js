/*! Countertalk, MIT */
(()=>{var a=countertalk.onPage
var i=/[`´‘’‚‛′ʹʻʼʽˈ՚׳ꞌ＇]/g,d=/[‐-―⁃−⸺⸻﹘﹣－]/g,p=/[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff\u0640™®©℠]/g,
g=/[\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed]/g,
h=Object.fromEntries("ß ss æ ae œ oe ø o đ d ð d ħ h ı i ł l ŧ t þ th ς σ ٱ ا ى ي ی ي ک ك ة ه".split(" ").map((n,t,e)=>[n,e[t+1]]))
function m(n){let t=0,e=n.codePointAt(0);for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(e-t-1));)t++
return String(t)}function S(n){return n.replace(i,"'").replace(d,"-").replace(p,"").normalize("NFKD").replace(g,"").replace(/[^\P{Nd}0-9]/gu,m).normalize(
"NFKC")}function c(n){return S(n).toLowerCase().replace(/[ßæœøđðħıłŧþςٱىیکة]/g,e=>h[e]).replace(/[ァ-ヶ]/g,e=>String.fromCharCode(e.charCodeAt(0)-96))}var E=4,
x=/\P{M}\p{M}*|\p{M}+/gu,T=/[\p{L}\p{N}]/u,O=/[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/
function N(n){let t="",e=[];for(let{0:r,index:o}of n.matchAll(x)){let s=c(r);t+=s
for(let u=0;u<s.length;u++)e.push([o,o+r.length])}return{signs:t,from:e}}function P(n,t,e){return e.length>=E||!T.test(n[t-1]??"")||O.test(e)}function f(n,t){
let{signs:e,from:r}=N(n),o=[];for(let s of t)for(let u=e.indexOf(s);s&&u>=0;u=e.indexOf(s,u+s.length))P(e,u,s)&&o.push([r[u][0],r[u+s.length-1][1]])
return w(o.sort(([s],[u])=>s-u))}function w(n){let t=[];for(let[e,r]of n){let o=t.at(-1)
o&&e<=o[1]?o[1]=Math.max(o[1],r):t.push([e,r])}return t}var C="ct-found",M=12,R=60,A="script, style, textarea, select, button, [hidden], [data-search-exclude]"
function k(){return c(new URLSearchParams(location.search).get("h")??"").split(" ").filter(t=>t&&t.length<=R).slice(0,M)}function b(n){
let t=document.createTreeWalker(n,NodeFilter.SHOW_TEXT),e=[];for(;t.nextNode();){let r=t.currentNode
r.data.trim()&&!r.parentElement?.closest(A)&&e.push(r)}return e}function I(n,t){return n.flatMap(e=>f(e.data,t).reverse().map(([r,o])=>{
let s=document.createRange()
return s.setStart(e,r),s.setEnd(e,o),s}))}function _(n){for(let t of n)t.startContainer.parentElement?.closest("[data-ct-started]")||t.surroundContents(
document.createElement("mark"))}function l(){let n=k(),t=document.querySelector("article"),e=t&&n.length?I(b(t),n):[],r=e.reduce((o,
s)=>o&&o.compareBoundaryPoints(Range.START_TO_START,s)<0?o:s,void 0)?.startContainer.parentElement
if("highlights"in CSS?CSS.highlights.set(C,new Highlight(...e)):_(e),!(!r||location.hash)){for(let o=r.closest("details");o;o=o.parentElement?.closest(
"details")??null)o.open=!0;r.scrollIntoView({block:"center",behavior:"instant"})}}a(l);})();
