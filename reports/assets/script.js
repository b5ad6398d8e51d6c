"use strict";
(function(){
function open(){var t=location.hash&&document.getElementById(decodeURIComponent(location.hash.slice(1)));
if(!t)return;for(var d=t.closest("details");d;d=d.parentElement.closest("details"))d.open=true;
var c=t.closest(".column");if(c&&c.hidden){var p=document.querySelectorAll(".pick select");if(p.length)p[p.length-1].value=c.id,pick()}
t.scrollIntoView({block:"center"});if(t.tabIndex<0||t.tabIndex===0)t.focus({preventScroll:true})}
addEventListener("hashchange",open);
function value(r,i){var s=r.cells[i].textContent.trim(),n=parseFloat(s.replace(/,/g,""));return isNaN(n)?s.toLowerCase():n}
document.querySelectorAll("table.sorts").forEach(function(t){
var body=t.tBodies[0];
t.querySelectorAll("thead th").forEach(function(th,i){
var b=document.createElement("button");b.type="button";b.textContent=th.textContent;th.textContent="";th.append(b);
b.addEventListener("click",function(){var down=th.getAttribute("aria-sort")==="ascending";
t.querySelectorAll("th[aria-sort]").forEach(function(x){x.removeAttribute("aria-sort")});
th.setAttribute("aria-sort",down?"descending":"ascending");
Array.from(body.rows).sort(function(x,y){var a=value(x,i),b=value(y,i);return(a<b?-1:a>b?1:0)*(down?-1:1)}).forEach(function(r){body.append(r)})})});
if(body.rows.length>8){var l=document.createElement("label"),f=document.createElement("input");f.type="search";l.className="filter";l.append("Find in this table ",f);
t.closest(".scroll").before(l);f.addEventListener("input",function(){var w=f.value.toLowerCase();
Array.from(body.rows).forEach(function(r){r.hidden=r.textContent.toLowerCase().indexOf(w)<0})})}});
var columns=document.querySelectorAll(".column"),picks=[];
function pick(){columns.forEach(function(c){c.hidden=!picks.some(function(p){return p.value===c.id})})}
if(columns.length>2){var bar=document.querySelector(".pick");bar.hidden=false;
["Left","Right"].forEach(function(name,k){var l=document.createElement("label"),s=document.createElement("select");
columns.forEach(function(c){var o=document.createElement("option");o.value=c.id;o.textContent=c.dataset.name;s.append(o)});
s.selectedIndex=k?Array.from(columns).findIndex(function(c){return c.dataset.outlet!==columns[0].dataset.outlet}):0;if(s.selectedIndex<0)s.selectedIndex=k;l.append(name+" ",s);bar.append(l);picks.push(s);s.addEventListener("change",pick)});pick()}
open()})();
