import { ALL } from '../../guest/elements.mjs';
import { npm } from '../libraries.mjs';
import { usedBySite } from '../site.mjs';

/** As with Vue 2; the article is a proxy here, and every array in it. */
export default {
  name: 'Vue 3',
  files: {
    '/js/vue.global.prod.js': npm('vue-3/dist/vue.global.prod.js'),
  },
  html: ({ head = '', foot = '' }) => `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>岳塘新闻</title>
${head}
<script src="/js/vue.global.prod.js"></script>
</head>
<body>
<div id="app"><main :data-chosen="chosen" @bloom-article-selected="select">${ALL}
<bloom-article-card class="late" :article.prop="article"></bloom-article-card></main></div>
<script>
var app = Vue.createApp({
  data: function () { return { chosen: '', article: undefined }; },
  mounted: function () { var self = this; setTimeout(function () { self.article = { headline: '属性传来的标题', url: '/news/4.html' }; }, 50); },
  methods: { select: function (event) { this.chosen = event.headline; } },
});
app.config.compilerOptions.isCustomElement = function (tag) { return tag.indexOf('bloom-') === 0; };
app.mount('#app');
</script>
${foot}
</body>
</html>`,
  works: usedBySite,
};
