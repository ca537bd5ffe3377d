import { ALL } from '../../guest/elements.mjs';

/** A forum of the kind of Discuz! X: GBK, globals in capitals, `$` is getElementById, posts in tables, attributes by name. */
export default {
  name: 'a forum like Discuz!',
  type: 'text/html; charset=gbk',
  encoding: 'gbk',
  headers: { 'x-powered-by': 'PHP/5.2.17' },
  files: {
    '/static/js/common.js': {
      type: 'application/x-javascript',
      body: `var BROWSER = {}, USERAGENT = navigator.userAgent.toLowerCase(), JSMENU = [], EVENTMSG = 0, CSSLOADED = [];
function $(id) { return !id ? null : document.getElementById(id); }
function $C(classname, ele) { return (ele || document).getElementsByClassName(classname); }
function _attachEvent(obj, evt, func) { obj.addEventListener ? obj.addEventListener(evt, func, false) : obj.attachEvent('on' + evt, func); }
function isUndefined(variable) { return typeof variable == 'undefined'; }
function in_array(needle, haystack) { for (var i in haystack) if (haystack[i] == needle) return true; return false; }
function hash(string, length) { return string.length % (length || 32); }
Array.prototype.remove = function (item) { for (var i = 0; i < this.length; i++) if (this[i] == item) this.splice(i, 1); };
String.prototype.strlen = function () { return this.replace(/[^\\x00-\\xff]/g, '**').length; };
Object.prototype.toQuery = function () { return ''; };
_attachEvent(window, 'load', function () { for (var i = 0; i < document.images.length; i++) document.images[i].onmouseover = null; });
`,
    },
  },
  html: ({
    head = '',
    foot = '',
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gbk" />
<title>邻里相助 - 社区论坛</title>
${head}
<script type="text/javascript">var STYLEID = '1', SITEURL = '/', IMGDIR = 'static/image/common', VERHASH = 'kXp', charset = 'gbk', discuz_uid = '0', cookiepre = 'aBcD_2132_', fid = parseInt('2'), tid = 0;</script>
<script src="/static/js/common.js" type="text/javascript"></script>
<style type="text/css">
* { word-wrap: break-word; }
body, ul, li, p, h1, h3, form, td { margin: 0; padding: 0; }
body { font: 12px/1.5 Tahoma, 'Microsoft Yahei', sans-serif; }
.cl:after { content: "."; display: block; height: 0; clear: both; visibility: hidden; }
.pl table { table-layout: fixed; width: 100%; }
ul li { list-style: none; } em, cite, i { font-style: normal; } a { color: #333; text-decoration: none; }
</style>
</head>
<body id="nv_forum" class="pg_viewthread" onkeydown="if(event.keyCode==27) return false;">
<div id="append_parent"></div><div id="ajaxwaitid"></div>
<div id="hd"><div class="wp"><form id="scbar_form" name="search" method="post" onsubmit="return false"><input type="hidden" name="mod" value="curforum" /><input type="text" name="srchtxt" id="scbar_txt" /></form></div></div>
<div id="wp" class="wp"><div id="postlist" class="pl bm">
<div id="post_1"><table id="pid1" cellspacing="0" cellpadding="0"><tr>
<td class="pls" rowspan="2" width="140"><div class="avatar">霞光</div></td>
<td class="plc"><div class="pct"><div class="pcb"><div class="t_fsz"><table cellspacing="0" cellpadding="0"><tr>
<td class="t_f" id="postmessage_1">${ALL}</td>
</tr></table></div></div></div></td>
</tr></table></div>
</div></div>
<script type="text/javascript">$('scbar_txt').value = '请输入搜索内容'; document.write('<div id="g_upmine_menu" style="display:none"></div>');</script>
${foot}
</body>
</html>`,
};
