import { ALL } from '../../guest/elements.mjs';

/** An article of the kind of DedeCMS: gb2312, floats, `document.write` of a counter, an old library of its own making. */
export default {
  name: 'an article like that of DedeCMS',
  type: 'text/html',
  encoding: 'gbk',
  files: {
    '/include/dedeajax2.js': {
      type: 'text/javascript',
      body: `function $Nav() { return navigator.userAgent.indexOf('MSIE') > 0 ? 'IE' : 'OT'; }
function $DE(id) { return document.getElementById(id); }
var DedeXHTTP = null, DedeContainer = null;
Function.prototype.bind = function (object) { var method = this, args = Array.prototype.slice.call(arguments, 1); return function () { return method.apply(object, args.concat(Array.prototype.slice.call(arguments))); }; };
Array.prototype.indexOf = function (item) { for (var i = 0; i < this.length; i++) if (this[i] === item) return i; return -1; };
String.prototype.trim = function () { return this.replace(/(^\\s*)|(\\s*$)/g, ''); };
JSON = { parse: function (s) { return eval('(' + s + ')'); }, stringify: function () { return '{}'; } };
`,
    },
    '/plus/count.php': { type: 'text/html', body: `document.write('128');` },
  },
  html: ({
    head = '',
    foot = '',
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<title>六色花开_社区新闻_岳塘</title>
<meta name="keywords" content="志愿,社区" />
${head}
<style type="text/css">
* { padding: 0px; margin: 0px; } body { font: 12px Verdana, Arial, Tahoma; }
.w960 { width: 960px; margin: 0 auto; } .pleft { width: 712px; float: left; } .pright { width: 240px; float: right; }
.viewbox .content { font-size: 14px; line-height: 25px; overflow: hidden; } img { border-style: none; } table td { font-size: 12px; }
</style>
<script language="javascript" type="text/javascript" src="/include/dedeajax2.js"></script>
<script language="javascript" type="text/javascript">
<!--
function CheckLogin() { var taget_obj = document.getElementById('_userlogin'); taget_obj.innerHTML = '<a href="/member/">登录</a>'; }
function postBadGood(ftype, fid) { return false; }
-->
</script>
</head>
<body class="articleview">
<div class="w960 center clear mt1">
<div class="pleft"><div class="place"><strong>当前位置:</strong> <a href='/'>主页</a> > <a href='/news/'>社区</a> ></div>
<div class="viewbox"><div class="title"><h2>六色花开</h2></div>
<div class="info"><small>点击:</small><script src="/plus/count.php?view=yes&aid=1&mid=1" type='text/javascript' language="javascript"></script>次</div>
<div class="content"><table width='100%'><tr><td>${ALL}</td></tr></table></div></div></div>
<div class="pright"><div id="_userlogin">登录</div><form name="form2" action="/plus/search.php"><input name="keyword" type="text" /><input name="submit" type="button" value="搜索" /></form></div>
</div>
<script language="javascript" type="text/javascript">CheckLogin();</script>
${foot}
</body>
</html>`,
};
