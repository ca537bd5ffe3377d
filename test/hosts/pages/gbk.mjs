import { ALL } from '../../guest/elements.mjs';

/** The charset stands in the page only, as most such servers leave it; the script has none and is read as GBK too. */
export default {
  name: 'GBK: declared as gb2312 in a meta element',
  type: 'text/html',
  encoding: 'gbk',
  html: ({
    head = '',
    foot = '',
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312" />
<meta http-equiv="X-UA-Compatible" content="IE=EmulateIE7" />
<title>镕基路社区新闻—岳塘</title>
${head}
<script type="text/javascript">
var 站名 = '岳塘新闻网';
function addFavorite() { try { window.external.addFavorite(location.href, 站名); } catch (e) { window.title = 站名; } return false; }
</script>
</head>
<body>
<div id="top"><a href="#" onclick="return addFavorite()">加入收藏</a></div>
<div id="main">${ALL}</div>
<div id="footer">版权所有&copy;岳塘区 喆、堃、囍</div>
${foot}
</body>
</html>`,
};
