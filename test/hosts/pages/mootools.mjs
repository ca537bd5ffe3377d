import { ALL } from '../../guest/elements.mjs';
import { debian } from '../libraries.mjs';

/** MooTools replaces `Element`, `Event`, `Document` and `Window`, and gives `Element.prototype` its own `match`, `set`, `get`. */
export default {
  name: 'MooTools 1.4.5, as Joomla! 2.5 has it',
  get files() {
    const file = (name) => debian('libjs-mootools', `usr/share/javascript/mootools/${name}.min.js`);
    return {
      '/media/system/js/mootools-core.js': file('mootools-core'),
      '/media/system/js/mootools-more.js': file('mootools-more'),
    };
  },
  html: ({
    head = '',
    foot = '',
  }) => `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-cn" lang="zh-cn" dir="ltr">
<head>
  <base href="/index.php" />
  <meta http-equiv="content-type" content="text/html; charset=utf-8" />
  <title>岳塘新闻</title>
  ${head}
  <script src="/media/system/js/mootools-core.js" type="text/javascript"></script>
  <script src="/media/system/js/mootools-more.js" type="text/javascript"></script>
  <script type="text/javascript">
window.addEvent('domready', function () {
  var Tabs = new Class({ Implements: [Options, Events], options: { at: 0 }, initialize: function (options) { this.setOptions(options); } });
  new Tabs({ at: 1 });
  $$('.item-page a').each(function (el) { el.set('title', el.get('text')); el.addEvents({ mouseenter: function () { this.setStyle('opacity', 1); } }); });
  new Element('div', { 'class': 'tip', text: '提示' }).inject(document.body);
});
  </script>
</head>
<body class="contentpane">
<div id="main"><div class="item-page">${ALL}</div></div>
${foot}
</body>
</html>`,
};
