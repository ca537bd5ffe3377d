import { ALL } from '../../guest/elements.mjs';
import { debian } from '../libraries.mjs';

/** Prototype.js replaces `Array.from`, `Element`, `bind`, JSON helpers and gives every array and node methods of its own. */
export default {
  name: 'Prototype.js 1.7.3',
  get files() {
    return { '/prototype.js': debian('libjs-prototype', 'usr/share/javascript/prototype/prototype.js') };
  },
  html: ({
    head = '',
    foot = '',
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh" lang="zh">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>岳塘新闻</title>
${head}
<script type="text/javascript" src="/prototype.js"></script>
<script type="text/javascript">
// Classes of the page, named as the platform names its own.
var Event = Object.extend(Event || {}, { KEY_SPACE: 32 });
var Slideshow = Class.create({ initialize: function (id) { this.list = $(id).select('li').invoke('hide'); this.list.first().show(); } });
document.observe('dom:loaded', function () { new Slideshow('slides'); $$('a').each(function (a) { a.addClassName('seen'); Element.extend(a); }); $H({ a: 1 }).each(function (pair) { return pair.key; }); });
</script>
</head>
<body>
<ul id="slides"><li>志愿</li><li>社区</li></ul>
<div id="content">${ALL}</div>
<script type="text/javascript">$('content').insert({ before: new Element('p', { 'class': 'hint' }).update('今日要闻') }); Event.observe(window, 'load', function () { [1, 2, 3].inject(0, function (sum, n) { return sum + n; }); });</script>
${foot}
</body>
</html>`,
};
