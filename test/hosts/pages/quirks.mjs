import { ALL } from '../../guest/elements.mjs';

/** Saved in an editor of 2001: no doctype, so quirks mode; upper case, fonts, layout tables, handlers in the markup. */
export default {
  name: 'quirks mode: no doctype',
  type: 'text/html; charset=utf-8',
  html: ({ head = '', foot = '' }) => `<!-- 岳塘区政府门户 -->
<HTML>
<HEAD>
<META http-equiv=Content-Type content="text/html; charset=utf-8">
<META content="MSHTML 6.00.2900.2180" name=GENERATOR>
<TITLE>霞光社区</TITLE>
${head}
<STYLE type=text/css>
TD { FONT-SIZE: 9pt; LINE-HEIGHT: 150%; COLOR: #333333 }
A:link { COLOR: #000080; TEXT-DECORATION: none }
A:hover { COLOR: #ff0000; POSITION: relative; TOP: 1px; LEFT: 1px }
</STYLE>
<SCRIPT language=JavaScript>
<!--
var today = new Date(), week = new Array('日','一','二','三','四','五','六');
function showweek() { document.getElementById('week').innerHTML = '星期' + week[3]; window.status = '欢迎光临'; return true; }
function window_onload() { showweek(); }
//-->
</SCRIPT>
</HEAD>
<BODY bgColor=#ffffff text=#000000 leftMargin=0 topMargin=0 marginwidth=0 onload="window_onload()">
<CENTER>
<TABLE cellSpacing=0 cellPadding=0 width=776 border=0 id=copyright>
<TR><TD bgColor=#cc0000 height=24><FONT color=#ffffff><SCRIPT>document.write('今天是2024年9月10日 <span id=week></span>')</SCRIPT></FONT></TD></TR>
<TR><TD align=middle><MARQUEE scrollAmount=0 width=700>热烈庆祝社区志愿队成立</MARQUEE></TD></TR>
</TABLE>
<TABLE cellSpacing=0 cellPadding=4 width=776 border=0>
<TR>
<TD width=180 vAlign=top><FONT size=2>·<A href="/a.asp?id=1">通知公告</A><BR>·<A href="/a.asp?id=2">办事指南</A></FONT></TD>
<TD vAlign=top><FONT size=4 color=#990000><B>${ALL}</B></FONT></TD>
</TR>
</TABLE>
</CENTER>
${foot}
</BODY>
</HTML>`,
};
