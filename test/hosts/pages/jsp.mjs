import { ALL } from '../../guest/elements.mjs';

/**
 * A portal of the years of JSP and Struts: a base address, one form around the whole page whose fields have the names of DOM
 * methods, a layout of tables, a session id in the links, a script of the `with` kind.
 */
export default {
  name: 'an old JSP portal: base address, one form around all',
  type: 'text/html;charset=GBK',
  encoding: 'gbk',
  html: ({ head = '', foot = '' }) => `


<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html>
  <head>
    <base href="/portal/web/">
    <title>My JSP 'index.jsp' starting page</title>
    <meta http-equiv="pragma" content="no-cache">
    <meta http-equiv="cache-control" content="no-cache">
    ${head}
    <script type="text/javascript">
      var event, name = 'main', parent_id = 1, status = '', content, source, node, self_url = location.href;
      function init() { with (document.forms[0]) { mod.value = 'list'; page.value = '1'; } }
      function MM_findObj(n, d) { var x; d = d || document; if (!(x = d[n]) && d.all) x = d.all[n]; return x; }
      function MM_preloadImages() { var d = document; if (!d.MM_p) d.MM_p = new Array(); }
    </script>
  </head>
  <body onload="init();MM_preloadImages()">
  <form name="form1" id="form1" method="post" action="list.do;jsessionid=0A1B2C" onsubmit="return false">
    <input type="hidden" name="mod"><input type="hidden" name="page">
    <input type="hidden" name="parentNode"><input type="hidden" name="closest"><input type="hidden" name="getRootNode">
    <input type="hidden" name="children"><input type="hidden" name="remove"><input type="hidden" name="getAttribute">
    <input type="hidden" name="lang"><input type="hidden" name="matches"><input type="hidden" name="parentElement">
    <input type="hidden" name="tagName"><input type="hidden" name="addEventListener"><input type="hidden" name="dispatchEvent">
    <table width="100%" border="0" cellspacing="0" cellpadding="0">
      <tr><td colspan="2"><img src="/picture.png" width="1" height="60" alt=""></td></tr>
      <tr>
        <td width="160" valign="top" nowrap><a href="javascript:void(0)" onclick="form1.submit">通知</a></td>
        <td valign="top"><table width="600" border="1" bordercolor="#cccccc"><tr><td align="left">${ALL}</td></tr></table></td>
      </tr>
    </table>
  </form>
  <a name="bottom"></a>
  ${foot}
  </body>
</html>
`,
};
