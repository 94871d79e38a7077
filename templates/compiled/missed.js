/*! Countertalk, MIT */
(()=>{var e=countertalk.isDay,t=countertalk.today,r=countertalk.during,l=/[`´‘’‚‛′ʹʻʼ՚׳]/g,o=/[\p{Pd}−]/gu,n=/[\p{Cf}\ufe00-\ufe0f\u0640™®©℠]/gu,
u=/(?=[\u0300-\u06ed])\p{M}/gu,a=Object.fromEntries("ßss æae œoe øo đd ðd ħh ıi łl þth ςσ ٱا ىي یي کك ةه".split(" ").map(([e,...t])=>[e,t.join("")]))
function s(e){let t=0,r=e.codePointAt(0);for(;t<9&&/\p{Nd}/u.test(String.fromCodePoint(r-t-1));)t++
return String(t)}function i(e,t){return"string"!=typeof e?"":e.slice(0,4*t).replace(/[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]+/gu," ").trim(
).slice(0,t)}var c=countertalk.keysOf,f=countertalk.storedValue,p=countertalk.storedKeys
function g(e,t){null===t?localStorage.removeItem(e):localStorage.setItem(e,t)}var m,d,y=e=>"string"==typeof e&&e.length>0
function h(e,r,l){let o=((e,t)=>{let r=new Map;for(let l of e.map(c).reverse())for(let e of p(l)){let o=f(e)
t(o)&&r.set(e.slice(l.length),o)}return r})(e,r),n=new Map(o);l(n)
let[u,...a]=e.map(c),s=[...n].filter(([e,t])=>t!==o.get(e)),i=[...o.keys()].filter(e=>!n.has(e)),m=(e=>{let t=new Map;try{localStorage.getItem("")
for(let[r,l]of e){let e=localStorage.getItem(r);g(r,l),t.set(r,e)}return!0}catch{for(let e of t.keys())g(e,null);for(let[e,r]of t)g(e,r)
return!1}})(new Map([...i.flatMap(e=>[u,...a].map(t=>[t+e,null])),...s.map(([e,t])=>[u+e,JSON.stringify(t)])]))
return m&&(e=>{e.startsWith("_")||h(["_here"],y,r=>r.set("at",e).set("on",t()))})(e[0]),m}function k(t){let{text:r,on:l,times:o}=Object(t),n=Number.isInteger(
o)&&o>0&&o<=9999;return!!r&&i(r,100)===r&&e(l)&&n}function S(e){let r=(e=>{let t=i(e,100).replace(/[\s\p{Cs}]+/gu," ").trim()
return/[\p{L}\p{N}]/u.test(t)?t:""})(e);if(!r)return
let c=(e=>(e=>e.replace(l,"'").replace(o,"-").replace(n,"").normalize("NFKD").replace(u,"").replace(/[^\P{Nd}0-9]/gu,s).normalize("NFKC"))(e).toLowerCase(
).replace(/\P{ASCII}/gu,e=>a[e]??e))(r).slice(0,100);h(["_missed"],k,e=>{let l=Math.min((e.get(c)?.times??0)+1,9999)
e.set(c,{text:r,on:t(),times:l}),(e=>{for(let[t]of(e=>[...e].reverse().sort(([,e],[,t])=>e.on<t.on?1:e.on>t.on?-1:0))(e).slice(200))e.delete(t)})(
e)})}m=document,d=({query:e})=>S(e),r(m,"ct:search-missed",({detail:e})=>d(e))})();