import { ALL } from '../../guest/elements.mjs';

/** An XML document: names keep their case, `document.write` throws, and markup from strings is read as XML. */
export default {
  name: 'XHTML, served as such',
  type: 'application/xhtml+xml; charset=utf-8',
  html: ({ head = '', foot = '' }) => `<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "http://www.w3.org/TR/xhtml11/DTD/xhtml11.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN">
<head>
<title>岳塘新闻</title>
${head}
<style type="text/css"><![CDATA[ body > div { margin: 0 auto } ]]></style>
<script type="text/javascript"><![CDATA[
  window.onload = function () {
    var p = document.createElementNS('http://www.w3.org/1999/xhtml', 'p');
    p.appendChild(document.createTextNode('1 < 2 && 2 > 1'));
    document.getElementById('note').appendChild(p);
  };
]]></script>
</head>
<body>
<div id="note"><br /></div>
<div>${ALL.replace(/<img([^>]*)>/g, '<img$1/>')}</div>
${foot}
</body>
</html>`,
};
