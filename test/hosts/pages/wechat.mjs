import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';

/** A page for phones as an official account links it: flexible.js makes 1rem a tenth of the screen, pictures load late. */
export default {
  name: 'a page in WeChat with flexible.js',
  files: {
    '/flexible.js': npm('amfe-flexible/index.js'),
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html>
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=edge">
<meta name="viewport" content="width=device-width,initial-scale=1.0,maximum-scale=1.0,user-scalable=0,viewport-fit=cover">
<meta name="format-detection" content="telephone=no">
<meta name="referrer" content="no-referrer">
<title>六色花开，邻里相助</title>
${head}
<script src="/flexible.js"></script>
<script>
var biz = '', mid = '1', idx = '1', msg_title = '六色花开', nickname = '霞光社区', is_rumor = '' * 1;
window.logs = { pagetime: {} }; logs.pagetime.html_begin = (+new Date());
document.addEventListener('WeixinJSBridgeReady', function () { WeixinJSBridge.invoke('setFontSizeCallback', { fontSize: 0 }); });
</script>
<style>
body { -webkit-touch-callout: none; font: 17px/1.6 -apple-system-font, "PingFang SC", sans-serif; letter-spacing: .034em; }
* { margin: 0; padding: 0; } .rich_media_content * { max-width: 100% !important; box-sizing: border-box !important; word-wrap: break-word !important; }
.rich_media_inner { padding: .4rem .32rem; } .rich_media_content { overflow: hidden; color: #333; text-align: justify; }
</style>
</head>
<body id="activity-detail" class="zh_CN mm_appmsg" ontouchstart="">
<div id="js_article" class="rich_media"><div class="rich_media_inner"><h1 class="rich_media_title" id="activity-name">六色花开</h1>
<div class="rich_media_content" id="js_content" style="visibility: hidden;"><section style="font-size: .37rem; line-height: 2;"><section>${ALL}</section></section></div></div></div>
<script>document.getElementById('js_content').style.visibility = 'visible'; var img = document.getElementsByTagName('img'); for (var i = 0, il = img.length; i < il; i++) img[i].setAttribute('data-w', '640');</script>
${foot}
</body>
</html>`,
};
