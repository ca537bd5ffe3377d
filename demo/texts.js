// The words of the demo pages in the other two languages, by the words they stand for.
export const TEXTS = {
  'zh-Hant': {
    '放进老网站 · sixbloom': '放進老網站 · sixbloom',
    放进老网站: '放進老網站',
    '编辑器只认链接、老模板样式霸道，也能用：普通链接变卡片和徽章，组件与页面样式隔开，出了问题一句话自查。':
      '編輯器只認連結、老範本樣式霸道，也能用：普通連結變卡片和徽章，元件與頁面樣式隔開，出了問題一句話自查。',
    编辑器里只贴链接: '編輯器裡只貼連結',
    '编辑器会把不认识的标签去掉，链接却都留着。链接末尾写上 #bloom-card，就变成卡片，内容取自链接所指的网页；写上 #bloom-badge-azalea，就变成带映山红花徽的徽章。拿不准时，链接还是链接。':
      '編輯器會把不認識的標籤去掉，連結卻都留著。連結結尾寫上 #bloom-card，就變成卡片，內容取自連結所指的網頁；寫上 #bloom-badge-azalea，就變成帶映山紅花徽的徽章。拿不準時，連結還是連結。',
    '卡片：标题、摘要、图片和日期，网页自己怎么说就怎么写':
      '卡片：標題、摘要、圖片和日期，網頁自己怎麼說就怎麼寫',
    '徽章：名称就是链接的文字': '徽章：名稱就是連結的文字',
    '网页没有说明自己，链接还是链接': '網頁沒有說明自己，連結還是連結',
    页面样式不讲理: '頁面樣式不講理',
    '下面两格套用同一段老样式：斜体、大字距、右对齐、彩色粗边。第二格的组件加了 isolated，不受影响。':
      '下面兩格套用同一段老樣式：斜體、大字距、靠右對齊、彩色粗邊。第二格的元件加了 isolated，不受影響。',
    照原样: '照原樣',
    '加上 isolated': '加上 isolated',
    问一问脚本: '問一問指令碼',
    '在控制台输入 sixbloom.doctor()，脚本会说出本页的编码、文档类型、安全策略、被改动的内置对象、浏览器内核、重复的脚本和没采用的数据。':
      '在主控台輸入 sixbloom.doctor()，指令碼會說出本頁的編碼、文件類型、安全政策、被更動的內建物件、瀏覽器核心、重複的指令碼和沒採用的資料。',
    检查本页: '檢查本頁',
    'sixbloom · 本地新闻的网页组件': 'sixbloom · 本地新聞的網頁元件',
    跳到正文: '跳到正文',
    长者模式: '長者模式',
    栏目: '欄目',
    组件介绍: '元件介紹',
    新闻页示例: '新聞頁範例',
    本地新闻的网页组件: '本地新聞的網頁元件',
    '谁做了什么，哪支队伍，服务多少人，谁写谁编，能不能转载：县区新闻每天都要讲清这些事。sixbloom 把它们做成网页组件和内容模型，往老模板里加一个脚本就能用。':
      '誰做了什麼，哪支隊伍，服務多少人，誰寫誰編，能不能轉載：縣區新聞每天都要講清楚這些事。sixbloom 把它們做成網頁元件和內容模型，在舊範本裡加一個指令碼就能用。',
    '没有脚本，内容照样完整；“近40场”在哪种语言里都还是“近40场”；转载规则写得明明白白，署名一键复制。':
      '沒有指令碼，內容照樣完整；「近40場」在哪種語言裡都還是「近40場」；轉載規則寫得明明白白，署名一鍵複製。',
    六种花徽: '六種花徽',
    映山红: '映山紅',
    康乃馨: '康乃馨',
    向日葵: '向日葵',
    君子兰: '君子蘭',
    紫罗兰: '紫羅蘭',
    蒲公英: '蒲公英',
    '文章卡片。整张卡片可点，文字照样能选；版式由容器宽度决定；图片坏了，文字不丢。':
      '文章卡片。整張卡片都能點選，文字照樣可以選取；版面由容器寬度決定；圖片壞了，文字不會不見。',
    '志愿队徽章。六种花徽由本项目绘制，一种颜色、16 像素也分得清；自定义颜色会自动调到足够清晰。':
      '志願隊徽章。六種花徽由本專案繪製，一種顏色、16 像素也分得清；自訂顏色會自動調到足夠清晰。',
    '统计数字。写进去是什么就是什么：“近”“余”“多”和单位在每一帧都在，数到即止，绝不超过。':
      '統計數字。寫進去是什麼就是什麼：「近」「餘」「多」和單位在每一影格都在，數到即止，絕不超過。',
    '版权页脚。署名照原样，声明一字不改，能否转载一句话说清，署名一键复制，复制没成功就说没成功。':
      '版權頁尾。署名照原樣，聲明一字不改，能否轉載一句話說清楚，署名一鍵複製，複製沒成功就說沒成功。',
    '示例中的事实出自岳塘新闻网的一篇报道，文字为演示另行撰写，插图与花徽由本项目绘制。MIT 许可。':
      '範例中的事實出自岳塘新聞網的一篇報導，文字為示範另行撰寫，插圖與花徽由本專案繪製。MIT 授權。',
    '六色花开，邻里相助 · 霞光社区新闻': '六色花開，鄰里相助 · 霞光社區新聞',
    霞光社区新闻: '霞光社區新聞',
    志愿服务: '志願服務',
    数字: '數字',
    相关新闻: '相關新聞',
    版权与署名: '版權與署名',
    '六色花开，邻里相助': '六色花開，鄰里相助',
    '霞光社区有六支以花为名的志愿队：从夜市巡逻到凉亭议事，把服务送到居民家门口。一年近40场活动，服务3000余人次。':
      '霞光社區有六支以花為名的志願隊：從夜市巡邏到涼亭議事，把服務送到居民家門口。一年近40場活動，服務3000餘人次。',
    '通讯员 陈志蓉': '通訊員 陳志蓉',
    岳塘新闻网: '岳塘新聞網',
    '2024年9月10日': '2024年9月10日',
    五个数字: '五個數字',
    每年开展活动: '每年舉辦活動',
    近年来: '近年來',
    每年服务群众: '每年服務民眾',
    志愿者队伍: '志願者隊伍',
    从起初到如今: '從起步到如今',
    调解纠纷: '調解糾紛',
    '一位老党员，至今': '一位老黨員，至今',
    文化活动: '文化活動',
    今年以来: '今年以來',
    '岳塘新闻网9月10日讯（通讯员：陈志蓉）小区里、夜市上，有戴红袖章、穿红马甲的身影；校门口、凉亭里、楼道间，也各有一支队伍在忙。在湘潭市岳塘区建设路街道霞光社区，这些志愿者有一个共同的名字：六色花。':
      '岳塘新聞網9月10日訊（通訊員：陳志蓉）住宅區裡、夜市上，有戴紅臂章、穿紅背心的身影；校門口、涼亭裡、樓梯間，也各有一支隊伍在忙。在湘潭市岳塘區建設路街道霞光社區，這些志願者有一個共同的名字：六色花。',
    '“六色花”由社区党委以“党建＋志愿服务”为基础打造，组成六支队伍，各以一种花为名。志愿者从起初的200多人，发展到如今的1500余人；近年来，每年开展活动近40场，服务群众3000余人次。':
      '「六色花」由社區黨委以「黨建＋志願服務」為基礎打造，組成六支隊伍，各以一種花為名。志願者從起初的200多人，發展到如今的1500餘人；近年來，每年舉辦活動近40場，服務民眾3000餘人次。',
    六支志愿队: '六支志願隊',
    '以老党员、退役军人为主，戴红袖章、穿红马甲，巡小区、巡夜市。':
      '以老黨員、退役軍人為主，戴紅臂章、穿紅背心，巡住宅區、巡夜市。',
    看看这支队伍: '看看這支隊伍',
    '牵挂空巢老人和失业妇女：结对帮扶，培训技能，讲解政策。':
      '牽掛空巢老人和失業婦女：結對幫扶，培訓技能，講解政策。',
    '开学季守在校门口，为学生和家长理出一条顺畅的路。': '開學季守在校門口，為學生和家長理出一條順暢的路。',
    '志愿骨干、管理人员和带头人，上门谈心，化解纠纷。': '志願骨幹、管理人員和帶頭人，上門談心，化解糾紛。',
    '有才艺的居民和兴趣社团，把节日过得有滋有味。': '有才藝的居民和興趣社團，把節日過得有滋有味。',
    '小区党支部带头，党员和邻长一起清楼道、护花木。':
      '住宅區黨支部帶頭，黨員和鄰長一起清理樓梯間、照料花木。',
    守平安: '守平安',
    '队员多是老党员和退役军人。戴上红袖章、穿上红马甲，他们义务巡小区、巡夜市：查找安全隐患，照看公共设施，留意环境卫生，也为困难居民搭把手。':
      '隊員多是老黨員和退役軍人。戴上紅臂章、穿上紅背心，他們義務巡住宅區、巡夜市：查找安全隱患，照看公共設施，留意環境衛生，也為有困難的居民搭把手。',
    '共建单位为队员开设“安全课堂”“防范技巧”课程；队伍还与社区警务联动，一起守护邻里平安。':
      '共建單位為隊員開設「安全課堂」「防範技巧」課程；隊伍還與社區警務聯動，一起守護鄰里平安。',
    送关怀: '送關懷',
    '空巢老人和失业妇女，是这支队伍最放不下的人。结对帮扶、技能培训、就业指导、政策讲解，件件落到实处。':
      '空巢老人和失業婦女，是這支隊伍最放不下的人。結對幫扶、技能培訓、就業指導、政策講解，件件落到實處。',
    '“康乃馨”志愿者给老人讲解医保政策。': '「康乃馨」志願者為老人講解醫保政策。',
    '（插图：sixbloom）': '（插圖：sixbloom）',
    '2025年度城乡居民医保参保缴费期间，志愿者把政策讲明白；对不会用智能手机的老人，一对一帮着办理参保、缴费。':
      '2025年度城鄉居民醫保參保繳費期間，志願者把政策講明白；對不會用智慧型手機的老人，一對一幫著辦理參保、繳費。',
    护成长: '護成長',
    '开学季，校门口最忙。志愿者疏导车流、引导停车，把自行车、电动车摆放整齐，让学生走得安心，家长接送顺畅。':
      '開學季，校門口最忙。志願者疏導車流、引導停車，把自行車、電動自行車擺放整齊，讓學生走得安心，家長接送順暢。',
    促和睦: '促和睦',
    '志愿骨干、管理人员和带头人组成这支队伍，上门谈心，趁早把疙瘩解开。邻里有了矛盾，就到“凉亭议事会”坐下来，把话说开。':
      '志願骨幹、管理人員和帶頭人組成這支隊伍，上門談心，趁早把疙瘩解開。鄰里有了矛盾，就到「涼亭議事會」坐下來，把話說開。',
    '“君子兰”志愿者在凉亭里听居民把话说开。': '「君子蘭」志願者在涼亭裡聽居民把話說開。',
    '队里一位老党员，至今已调解纠纷15起。': '隊裡一位老黨員，至今已調解糾紛15起。',
    添雅趣: '添雅趣',
    '有才艺的居民和兴趣社团聚到一起，闹元宵、包粽子、做月饼，把传统节日过得有滋有味。今年以来，这样的文化活动已办了10余场次。':
      '有才藝的居民和興趣社團聚到一起，鬧元宵、包粽子、做月餅，把傳統節日過得有滋有味。今年以來，這樣的文化活動已辦了10餘場次。',
    美家园: '美家園',
    '小区党支部带头，党员和邻长组成绿化小队：清理楼道杂物，铲除“牛皮癣”小广告，养护花木，宣传垃圾分类，把爱国卫生运动做到居民家门口。':
      '住宅區黨支部帶頭，黨員和鄰長組成綠化小隊：清理樓梯間雜物，鏟除「牛皮癬」小廣告，養護花木，宣傳垃圾分類，把愛國衛生運動做到居民家門口。',
    '花色不同，根在一处。六支队伍做的都是身边小事，一件件攒起来，就成了一个社区的日子。':
      '花色不同，根在一處。六支隊伍做的都是身邊小事，一件件攢起來，就成了一個社區的日子。',
    '通讯员：陈志蓉': '通訊員：陳志蓉',
    '责编：郭璇': '責編：郭璇',
    '来源：岳塘新闻网': '來源：岳塘新聞網',
    '本页是 sixbloom 的演示。事实出自岳塘新闻网的一篇报道，年份为推定；文字为演示另行撰写，插图专为演示而绘；相关新闻只列标题。':
      '本頁是 sixbloom 的示範。事實出自岳塘新聞網的一篇報導，年份為推定；文字為示範另行撰寫，插圖專為示範而繪；相關新聞只列標題。',
    '傍晚的夜市旁，三位身穿红马甲、戴红袖章的年长志愿者边走边谈，走在前面的一位用手电照着横在路上的一根电线。':
      '傍晚的夜市旁，三位身穿紅背心、戴紅臂章的年長志願者邊走邊談，走在前面的一位用手電筒照著橫在路上的一根電線。',
    '厨房的吊灯下，一位穿玫红色马甲的志愿者指着桌上的表格，为握着笔、托着下巴的老奶奶细细讲解。':
      '廚房的吊燈下，一位穿玫紅色背心的志願者指著桌上的表格，為握著筆、托著下巴的老奶奶細細講解。',
    '午后的凉亭里，一位穿橙色马甲的白发调解员坐在两位邻居中间，一边听女邻居说话，一边向另一位邻居摊开手掌。':
      '午後的涼亭裡，一位穿橙色背心的白髮調解員坐在兩位鄰居中間，一邊聽女鄰居說話，一邊向另一位鄰居攤開手掌。',
    '应用卡片 · sixbloom': '應用程式卡片 · sixbloom',
    门户首页示例: '入口首頁範例',
    花徽: '花徽',
    文章卡片: '文章卡片',
    文章列表: '文章列表',
    志愿队徽章: '志願隊徽章',
    志愿队名册: '志願隊名冊',
    统计数字: '統計數字',
    数字组: '數字組',
    版权页脚: '版權頁尾',
    分享栏: '分享列',
    应用卡片: '應用程式卡片',
    '在电脑上给二维码，在手机上给对的那一个商店。从不自己跳转，从不浮在正文上；长者模式下不出现。':
      '在電腦上給二維碼，在手機上給對的那一個商店。從不自己跳轉，從不浮在正文上；長者模式下不出現。',
    样式: '樣式',
    齐全: '齊全',
    复制: '複製',
    已复制: '已複製',
    '未能复制，请手动复制': '未能複製，請手動複製',
    窄栏: '窄欄',
    边界情形: '邊界情形',
    '没有图标，只有一个商店': '沒有圖示，只有一個商店',
    名字很长: '名字很長',
    试一试: '試一試',
    '下面的选项取自组件清单，改动立即生效；HTML 随之更新，可直接复制。':
      '下面的選項取自元件清單，改動立即生效；HTML 隨之更新，可直接複製。',
    无障碍: '無障礙',
    键盘: '鍵盤',
    'Tab 依次到商店链接、“全部下载方式”和关闭按钮。': 'Tab 依次到商店連結、「所有下載方式」和關閉按鈕。',
    '关闭只在本页记住，刷新后再出现；不写入任何存储。':
      '關閉只在本頁記住，重新整理後再出現；不寫入任何儲存。',
    读屏软件: '螢幕報讀軟體',
    '是一个有名称的组；二维码有文字说明，旁边有同一个链接。':
      '是一個有名稱的群組；二維碼有文字說明，旁邊有同一個連結。',
    '长者模式下整张卡片隐藏，读屏软件也读不到。': '長者模式下整張卡片隱藏，螢幕報讀軟體也讀不到。',
    页面: '頁面',
    HTML: 'HTML',
    '文章卡片 · sixbloom': '文章卡片 · sixbloom',
    '引向一篇文章的卡片：整张可点，文字照样能选；版式由容器宽度决定；图片坏了，文字不丢。':
      '引向一篇文章的卡片：整張都能點，文字照樣可以選取；版面由容器寬度決定；圖片壞了，文字不會不見。',
    版式: '版面',
    '默认由容器宽度决定，也可以指定。': '預設由容器寬度決定，也可以指定。',
    大图: '大圖',
    横排: '橫排',
    上图下文: '上圖下文',
    紧凑: '緊湊',
    没有图片: '沒有圖片',
    状态: '狀態',
    直播中: '直播中',
    直播预告: '直播預告',
    直播已结束: '直播已結束',
    已更正: '已更正',
    有更新: '有更新',
    已撤回: '已撤回',
    等待数据: '等待資料',
    图片坏了: '圖片壞了',
    外站链接: '站外連結',
    标注: '標註',
    '独家、需订阅、人工智能': '獨家、需訂閱、人工智慧',
    '视频：时长、评论数': '影片：時長、評論數',
    '图集、赞助、需订阅': '圖輯、贊助、需訂閱',
    排名: '排名',
    相关链接和按钮: '相關連結和按鈕',
    标题很长: '標題很長',
    '标题很长，栏很窄': '標題很長，欄很窄',
    一个字: '一個字',
    三十位作者: '三十位作者',
    从右到左: '由右至左',
    '每张卡片只有标题是链接，Tab 停一次，回车打开；相关链接和按钮各自可达。':
      '每張卡片只有標題是連結，Tab 停一次，按 Enter 開啟；相關連結和按鈕各自可達。',
    '点击卡片空白处等于点标题；Ctrl 或中键点击在新标签页打开；拖选文字不会跳转。':
      '點選卡片空白處等於點標題；Ctrl 或中鍵點選會在新分頁開啟；拖選文字不會跳轉。',
    '标题是真正的标题，级别由 heading-level 决定。': '標題是真正的標題，層級由 heading-level 決定。',
    '“直播中”“已更正”“已撤回”都是文字；脉动只是装饰，长者模式和减少动态效果时不动。':
      '「直播中」「已更正」「已撤回」都是文字；脈動只是裝飾，長者模式和減少動態效果時不動。',
    '图片坏了，替代文字照读；外站链接会说明。': '圖片壞了，替代文字照讀；站外連結會說明。',
    '文章列表 · sixbloom': '文章列表 · sixbloom',
    '一列标题，一组卡片，或一张排行。直接写链接，给数据，或者给一个 JSON Feed、RSS、JSON-LD 的地址。':
      '一列標題，一組卡片，或一張排行。直接寫連結，給資料，或者給一個 JSON Feed、RSS、JSON-LD 的網址。',
    写在网页里: '寫在網頁裡',
    '相关新闻，照写的显示': '相關新聞，照寫的顯示',
    排行: '排行',
    由数据生成: '由資料產生',
    卡片: '卡片',
    从地址载入: '從網址載入',
    '先占好位置，再载入。断网、超时、内容不对，都如实说明；已有的内容留着，并说明是什么时候的。':
      '先占好位置，再載入。斷網、逾時、內容不對，都如實說明；已有的內容留著，並說明是什麼時候的。',
    'JSON Feed': 'JSON Feed',
    RSS: 'RSS',
    载入失败: '載入失敗',
    '只有一条，就不是列表': '只有一條，就不是列表',
    没有文章: '沒有文章',
    'Tab 在标题链接之间移动，每篇文章只有一个链接。': 'Tab 在標題連結之間移動，每篇文章只有一個連結。',
    '“展开其余”按钮展开后，焦点落到新出现的第一条。': '「展開其餘」按鈕展開後，焦點落到新出現的第一條。',
    '载入失败时，Tab 到“重试”，按回车再试一次。': '載入失敗時，Tab 到「重試」，按 Enter 再試一次。',
    '有标题时是一个有名称的区域，里面是真正的列表，报出共几项。':
      '有標題時是一個有名稱的區域，裡面是真正的列表，會報出共幾項。',
    '载入、失败、更新只轻声报一次，不打断正在读的内容。':
      '載入、失敗、更新只輕聲報一次，不打斷正在讀的內容。',
    '只有一条时不当作列表来读。': '只有一條時不當作列表來讀。',
    '版权页脚 · sixbloom': '版權頁尾 · sixbloom',
    '谁写谁编，出自哪里，能不能转载，转载要带上什么。声明一字不改；署名一键复制，没复制成就说没复制成。':
      '誰寫誰編，出自哪裡，能不能轉載，轉載要帶上什麼。聲明一字不改；署名一鍵複製，沒複製成就說沒複製成。',
    '由数据生成：许可、例外、有效期、更正、人工智能标注':
      '由資料產生：授權、例外、有效期、更正、人工智慧標註',
    三审: '三審',
    转载状态: '轉載狀態',
    需授权: '需授權',
    可转载: '可轉載',
    禁止转载: '禁止轉載',
    更多内容: '更多內容',
    '许可到期、人工智能标注、更正、备案号': '授權到期、人工智慧標註、更正、備案號',
    三十位署名: '三十位署名',
    一个字的名字: '一個字的名字',
    声明有好几行: '聲明有好幾行',
    'Tab 依次经过来源、许可等链接和复制按钮。': 'Tab 依次經過來源、授權等連結和複製按鈕。',
    '复制失败时，署名会被选中，按 Ctrl+C 即可。': '複製失敗時，署名會被選取，按 Ctrl+C 即可。',
    '放在页面最外层时是页脚地标，放在文章里时是一个有名称的组。':
      '放在頁面最外層時是頁尾地標，放在文章裡時是一個有名稱的群組。',
    '复制的结果轻声报一次，不抢焦点。': '複製的結果輕聲報一次，不搶焦點。',
    '许可状态用文字说明，不靠颜色。': '授權狀態用文字說明，不靠顏色。',
    '花徽 · sixbloom': '花徽 · sixbloom',
    '六支队伍，六个剪影。认得出靠的是形状，不是颜色：单色、反色、高对比度、色觉异常下都要分得清，16 像素也一样。':
      '六支隊伍，六個剪影。認得出靠的是形狀，不是顏色：單色、反色、高對比、色覺異常下都要分得清，16 像素也一樣。',
    六种花: '六種花',
    '五裂花冠，上裂片有斑点，雄蕊弯出花外': '五裂花冠，上裂片有斑點，雄蕊彎出花外',
    '层层锯齿花瓣，托在花萼上': '層層鋸齒花瓣，托在花萼上',
    '大花盘，十六道花瓣': '大花盤，十六道花瓣',
    '伞形花序，两侧剑形叶片弯垂': '傘形花序，兩側劍形葉片彎垂',
    '左右对称的五瓣花，花后有距，叶作心形': '左右對稱的五瓣花，花後有距，葉作心形',
    '种子聚成圆球，几枚小伞正飞离': '種子聚成圓球，幾枚小傘正飛離',
    其他队伍: '其他隊伍',
    '没有内置花徽的队伍，以名字的第一个字为徽。': '沒有內建花徽的隊伍，以名字的第一個字為徽。',
    默认墨色: '預設墨色',
    自定义颜色: '自訂顏色',
    '96、48、24、16 像素': '96、48、24、16 像素',
    本色: '本色',
    深色底: '深色底',
    单色: '單色',
    反白: '反白',
    '高对比度模式（示意）': '高對比模式（示意）',
    '高对比度模式，深色（示意）': '高對比模式，深色（示意）',
    模拟色觉异常: '模擬色覺異常',
    '颜色会混，形状不会。矩阵取自 Machado、Oliveira、Fernandes 2009 年的论文，程度为 1.0。':
      '顏色會混，形狀不會。矩陣取自 Machado、Oliveira、Fernandes 2009 年的論文，程度為 1.0。',
    红色盲: '紅色盲',
    绿色盲: '綠色盲',
    蓝色盲: '藍色盲',
    全色盲: '全色盲',
    标志: '標誌',
    'sixbloom 标志：六片花瓣围成一圈，各用一支队伍的颜色':
      'sixbloom 標誌：六片花瓣圍成一圈，各用一支隊伍的顏色',
    全部样式与选项: '全部樣式與選項',
    '文章列表。写链接、给数据或给一个地址都行；载入失败如实说明，已有的内容留着。':
      '文章列表。寫連結、給資料或給一個網址都行；載入失敗如實說明，已有的內容留著。',
    '志愿队名册。几支队伍的数字，口径一致才相加。': '志願隊名冊。幾支隊伍的數字，口徑一致才相加。',
    '数字组。一起数、一起停，一键复制成表格。': '數字組。一起數、一起停，一鍵複製成表格。',
    '分享栏。二维码在本机生成，不跟踪，不计数。': '分享列。二維碼在本機產生，不追蹤，不計數。',
    '应用卡片。电脑上给二维码，手机上给对的那一个商店，长者模式下不出现。':
      '應用程式卡片。電腦上給二維碼，手機上給對的那一個商店，長者模式下不出現。',
    '临江门户 · 首页示例': '臨江入口 · 首頁範例',
    临江门户: '臨江入口',
    首页: '首頁',
    要闻: '要聞',
    通知与服务: '通知與服務',
    六色花的数字: '六色花的數字',
    本周热读: '本週熱讀',
    志愿队伍: '志願隊伍',
    '本页是虚构网站的首页示例：要闻与通知均为虚构；志愿队伍和数字出自岳塘新闻网的一篇报道。':
      '本頁是虛構網站的首頁範例：要聞與通知均為虛構；志願隊伍和數字出自岳塘新聞網的一篇報導。',
    '分享栏 · sixbloom': '分享列 · sixbloom',
    '分享到微信、微博、QQ、QQ空间和邮件，复制链接。都是普通链接，没有脚本也能用；二维码在本机生成；不跟踪，不计数。':
      '分享到微信、微博、QQ、QQ空間和電郵，複製連結。都是普通連結，沒有指令碼也能用；二維碼在本機產生；不追蹤，不計數。',
    '默认：地址、标题、图片取自网页': '預設：網址、標題、圖片取自網頁',
    写在网页里的链接: '寫在網頁裡的連結',
    指定目标: '指定目標',
    标题和地址很长: '標題和網址很長',
    中文网址: '中文網址',
    '地址不安全，退回本页地址': '網址不安全，退回本頁網址',
    'Tab 在各个目标之间移动，回车打开。': 'Tab 在各個目標之間移動，按 Enter 開啟。',
    '“微信”按回车展开二维码，Esc 收起，焦点回到按钮。':
      '「微信」按 Enter 展開二維碼，Esc 收起，焦點回到按鈕。',
    '是一个有名称的列表；每项的名称说明结果，例如“分享到微博（新窗口打开）”。':
      '是一個有名稱的列表；每項的名稱說明結果，例如「分享到微博（在新視窗開啟）」。',
    '二维码有文字说明，旁边有同一个链接。': '二維碼有文字說明，旁邊有同一個連結。',
    '复制成没成，轻声报一次。': '複製成沒成，輕聲報一次。',
    '统计数字 · sixbloom': '統計數字 · sixbloom',
    '一个数字，连同它的“近”“余”“多”和单位。数到即止，每一帧都不多说；没有脚本时，印的是什么就显示什么。':
      '一個數字，連同它的「近」「餘」「多」和單位。數到即止，每一影格都不多說；沒有指令碼時，印的是什麼就顯示什麼。',
    近: '近',
    余: '餘',
    确数: '確數',
    '前后对比：两端都是约数，条形的末端就是虚的': '前後對比：兩端都是約數，長條的末端就是虛的',
    用法: '用法',
    '附注、截至日期、来源': '附註、截至日期、來源',
    用属性写: '用屬性寫',
    '由数据生成，可换成万、亿': '由資料產生，可換成萬、億',
    一出现就数: '一出現就數',
    每次进入视野都重数: '每次進入視野都重數',
    零: '零',
    亿: '億',
    很长的单位: '很長的單位',
    下降: '下降',
    '中文数字，照原样显示，不数': '中文數字，照原樣顯示，不數',
    '读不懂的写法，照原样显示': '讀不懂的寫法，照原樣顯示',
    没有标签: '沒有標籤',
    空值: '空值',
    '没有可操作的东西，不占 Tab 顺序。': '沒有可操作的東西，不占 Tab 順序。',
    '数到一半时，全文照样能选中、复制、查找、打印。': '數到一半時，全文照樣能選取、複製、尋找、列印。',
    '读到的永远是完整的最终文字，中间的数字不会读出来。':
      '讀到的永遠是完整的最終文字，中間的數字不會讀出來。',
    '箭头读成“由200多人增至1500余人”。': '箭頭讀成「由200多人增至1500餘人」。',
    '不是实时区域；加上 announce 属性，才在数完后轻声报一次。':
      '不是即時區域；加上 announce 屬性，才在數完後輕聲報一次。',
    '要求减少动态效果、长者模式或打印时，不动。': '要求減少動態效果、長者模式或列印時，不動。',
    '数字组 · sixbloom': '數字組 · sixbloom',
    '一组数字一起数、一起停，一键复制成表格，“近”“余”和来源一并带走。':
      '一組數字一起數、一起停，一鍵複製成表格，「近」「餘」和來源一併帶走。',
    只有一个数字: '只有一個數字',
    夹着读不懂的写法: '夾著讀不懂的寫法',
    空的: '空的',
    'Tab 到“复制为表格”，回车或空格复制；成功还是失败，按钮旁如实说明。':
      'Tab 到「複製為表格」，按 Enter 或空白鍵複製；成功還是失敗，按鈕旁如實說明。',
    '是一个有名称的列表，报出共几项。': '是一個有名稱的列表，會報出共幾項。',
    '每一项先读标签，再读完整的数字。': '每一項先讀標籤，再讀完整的數字。',
    '复制的结果轻声报一次。': '複製的結果輕聲報一次。',
    '志愿队徽章 · sixbloom': '志願隊徽章 · sixbloom',
    '一支队伍，一行里的一枚徽章：花徽加名字。没有脚本时，名字或链接照常显示。':
      '一支隊伍，一行裡的一枚徽章：花徽加名字。沒有指令碼時，名字或連結照常顯示。',
    浅底: '淺底',
    实底: '實底',
    描边: '描邊',
    '只有花徽，名字仍会读出': '只有花徽，名字仍會讀出',
    链接: '連結',
    按下展开详情: '按下展開詳情',
    '由数据生成，详情齐全': '由資料產生，詳情齊全',
    大小随字号: '大小隨字級',
    '没有内置花徽的队伍，以名字的第一个字为徽；自定义颜色自动调到足够清晰。':
      '沒有內建花徽的隊伍，以名字的第一個字為徽；自訂顏色自動調到足夠清晰。',
    首字徽: '首字徽',
    '两个词的名字、引号、异体字': '兩個詞的名字、引號、異體字',
    自己的徽记: '自己的徽記',
    '没有名字，以花名代替': '沒有名字，以花名代替',
    '花徽名写错，退回首字徽': '花徽名寫錯，退回首字徽',
    '链接徽章和普通链接一样：Tab 到达，回车打开。': '連結徽章和普通連結一樣：Tab 到達，按 Enter 開啟。',
    '有详情的徽章是按钮：回车或空格打开，Esc 关闭，焦点回到徽章。':
      '有詳情的徽章是按鈕：按 Enter 或空白鍵開啟，Esc 關閉，焦點回到徽章。',
    '点击区不小于 24 像素，触屏上 44 像素，长者模式 60 像素。':
      '點選區不小於 24 像素，觸控螢幕上 44 像素，長者模式 60 像素。',
    '名字可见时，花徽对读屏软件隐藏，只读一遍名字。': '名字可見時，花徽對螢幕報讀軟體隱藏，只讀一遍名字。',
    '只有花徽时，名字仍是它的称呼。': '只有花徽時，名字仍是它的稱呼。',
    '徽章从不主动出声；登记情况用文字说明，不用对勾。': '徽章從不主動出聲；登記情況用文字說明，不用勾號。',
    '志愿队名册 · sixbloom': '志願隊名冊 · sixbloom',
    '一个品牌下的几支队伍。数字只在口径一致时相加，口径不同就明说不能加。':
      '一個品牌下的幾支隊伍。數字只在口徑一致時相加，口徑不同就明說不能加。',
    网格: '網格',
    竖排: '直排',
    '行内，先放三支': '行內，先放三支',
    '口径一致，相加': '口徑一致，相加',
    '口径不同，不加': '口徑不同，不加',
    只有一支队伍: '只有一支隊伍',
    没有花徽的队伍: '沒有花徽的隊伍',
    'Tab 在徽章之间移动。': 'Tab 在徽章之間移動。',
    '“+3”按钮按回车或空格展开，焦点落到新出现的第一支队伍。':
      '「+3」按鈕按 Enter 或空白鍵展開，焦點落到新出現的第一支隊伍。',
    '是一个有名称的列表，报出共几支队伍。': '是一個有名稱的列表，會報出共幾支隊伍。',
    '“+3”按钮的名称以看得见的文字开头，说明展开后是什么。':
      '「+3」按鈕的名稱以看得見的文字開頭，說明展開後是什麼。',
    '载入的结果轻声报一次。': '載入的結果輕聲報一次。',
    六色花: '六色花',
    掌上临江: '掌上臨江',
  },
  en: {
    '放进老网站 · sixbloom': 'On an old site · sixbloom',
    放进老网站: 'On an old site',
    '编辑器只认链接、老模板样式霸道，也能用：普通链接变卡片和徽章，组件与页面样式隔开，出了问题一句话自查。':
      'It works where the editor keeps links only and the template’s rules are rough: plain links become cards and badges, elements stand apart from the css of the page, and one call says what is wrong.',
    编辑器里只贴链接: 'Only links in the editor',
    '编辑器会把不认识的标签去掉，链接却都留着。链接末尾写上 #bloom-card，就变成卡片，内容取自链接所指的网页；写上 #bloom-badge-azalea，就变成带映山红花徽的徽章。拿不准时，链接还是链接。':
      'Editors take away the tags they do not know, and keep links. One that ends in #bloom-card becomes a card of the page it leads to; one that ends in #bloom-badge-azalea becomes a badge with an azalea. In doubt, a link stays a link.',
    '卡片：标题、摘要、图片和日期，网页自己怎么说就怎么写':
      'A card: headline, summary, picture and date as the page itself gives them',
    '徽章：名称就是链接的文字': 'Badges: the name is the text of the link',
    '网页没有说明自己，链接还是链接': 'The page says nothing of itself: the link stays a link',
    页面样式不讲理: 'Where the css of a page is rough',
    '下面两格套用同一段老样式：斜体、大字距、右对齐、彩色粗边。第二格的组件加了 isolated，不受影响。':
      'Both boxes have the same old rules: italics, wide spacing, text to the right, a coloured double edge. The elements in the second are isolated and are not touched.',
    照原样: 'As they are',
    '加上 isolated': 'With isolated',
    问一问脚本: 'Ask the script',
    '在控制台输入 sixbloom.doctor()，脚本会说出本页的编码、文档类型、安全策略、被改动的内置对象、浏览器内核、重复的脚本和没采用的数据。':
      'Type sixbloom.doctor() into the console: the script says what it finds of charset, doctype, policy, changed built-ins, kernel, copies of the script, and data it refused.',
    检查本页: 'Examine this page',
    'sixbloom · 本地新闻的网页组件': 'sixbloom · Web components for local news',
    跳到正文: 'Skip to main content',
    长者模式: 'Elder mode',
    栏目: 'Sections',
    组件介绍: 'Components',
    新闻页示例: 'Sample news page',
    本地新闻的网页组件: 'Web components for local news',
    '谁做了什么，哪支队伍，服务多少人，谁写谁编，能不能转载：县区新闻每天都要讲清这些事。sixbloom 把它们做成网页组件和内容模型，往老模板里加一个脚本就能用。':
      'Who did what, which team, how many were served, who wrote and edited it, whether it may be republished: district and county news has to make these things clear every day. sixbloom turns them into web components and content models; add one script to an old template and they work.',
    '没有脚本，内容照样完整；“近40场”在哪种语言里都还是“近40场”；转载规则写得明明白白，署名一键复制。':
      'Without script, the content is still complete; “nearly 40 events” is still “nearly 40 events” in any language; republication rules are spelled out plainly, and the attribution copies in one click.',
    六种花徽: 'Six flower emblems',
    映山红: 'Azalea',
    康乃馨: 'Carnation',
    向日葵: 'Sunflower',
    君子兰: 'Clivia',
    紫罗兰: 'Violet',
    蒲公英: 'Dandelion',
    '文章卡片。整张卡片可点，文字照样能选；版式由容器宽度决定；图片坏了，文字不丢。':
      'The article card. The whole card can be clicked, yet its text can still be selected; the layout follows the width of the container; if the picture breaks, no words are lost.',
    '志愿队徽章。六种花徽由本项目绘制，一种颜色、16 像素也分得清；自定义颜色会自动调到足够清晰。':
      'The volunteer team badge. Its six flower emblems, drawn by this project, can be told apart even in a single colour and at 16 pixels; a custom colour is adjusted automatically until it is clear enough.',
    '统计数字。写进去是什么就是什么：“近”“余”“多”和单位在每一帧都在，数到即止，绝不超过。':
      'The stats counter. What you put in is what it says: “nearly”, “over” and the unit are there in every frame, and the count stops at the figure, never beyond it.',
    '版权页脚。署名照原样，声明一字不改，能否转载一句话说清，署名一键复制，复制没成功就说没成功。':
      'The copyright footer. Credits stand as printed, the notice keeps every word, one sentence says whether republication is allowed, and the attribution copies in one click; if copying fails, it says so.',
    '示例中的事实出自岳塘新闻网的一篇报道，文字为演示另行撰写，插图与花徽由本项目绘制。MIT 许可。':
      'The facts in the examples come from a Yuetang News report; the text was written afresh for the demo, and the illustrations and flower emblems were drawn by this project. MIT licence.',
    '六色花开，邻里相助 · 霞光社区新闻':
      'Six colours in bloom, neighbours helping neighbours · Xiaguang Community News',
    霞光社区新闻: 'Xiaguang Community News',
    志愿服务: 'Volunteering',
    数字: 'In figures',
    相关新闻: 'Related stories',
    版权与署名: 'Credits and rights',
    '六色花开，邻里相助': 'Six colours in bloom, neighbours helping neighbours',
    '霞光社区有六支以花为名的志愿队：从夜市巡逻到凉亭议事，把服务送到居民家门口。一年近40场活动，服务3000余人次。':
      'Xiaguang community has six volunteer teams named after flowers. From night-market patrols to talks in the pavilion, they bring help to residents’ doors: nearly 40 events and over 3,000 attendances a year.',
    '通讯员 陈志蓉': 'Correspondent Chen Zhirong',
    岳塘新闻网: 'Yuetang News',
    '2024年9月10日': '10 September 2024',
    五个数字: 'Five figures',
    每年开展活动: 'Activities each year',
    近年来: 'In recent years',
    每年服务群众: 'Served each year',
    志愿者队伍: 'Volunteers',
    从起初到如今: 'From the start to today',
    调解纠纷: 'Disputes mediated',
    '一位老党员，至今': 'By one veteran Party member, to date',
    文化活动: 'Cultural activities',
    今年以来: 'So far this year',
    '岳塘新闻网9月10日讯（通讯员：陈志蓉）小区里、夜市上，有戴红袖章、穿红马甲的身影；校门口、凉亭里、楼道间，也各有一支队伍在忙。在湘潭市岳塘区建设路街道霞光社区，这些志愿者有一个共同的名字：六色花。':
      'Yuetang News, 10 September (Correspondent: Chen Zhirong) – On the estates and at the night markets there are figures in red armbands and red waistcoats; the school gates, the pavilion and the stairwells each have a team at work too. In Xiaguang community, in the Jianshe Road sub-district of Yuetang district, Xiangtan, these volunteers share one name: the Six-Colour Flowers.',
    '“六色花”由社区党委以“党建＋志愿服务”为基础打造，组成六支队伍，各以一种花为名。志愿者从起初的200多人，发展到如今的1500余人；近年来，每年开展活动近40场，服务群众3000余人次。':
      'The Six-Colour Flowers were set up by the community’s Party committee on a base of “Party building + volunteering”: six teams, each named after a flower. The volunteers have grown from over 200 people at the start to over 1,500 today; in recent years, each year has brought nearly 40 events, with over 3,000 attendances by the people served.',
    六支志愿队: 'Six volunteer teams',
    '以老党员、退役军人为主，戴红袖章、穿红马甲，巡小区、巡夜市。':
      'Mostly veteran Party members and former service personnel, in red armbands and red waistcoats, patrolling estates and night markets.',
    看看这支队伍: 'Meet this team',
    '牵挂空巢老人和失业妇女：结对帮扶，培训技能，讲解政策。':
      'Looking out for empty-nest elders and unemployed women: paired support, skills training and policies explained.',
    '开学季守在校门口，为学生和家长理出一条顺畅的路。':
      'At the school gates when term begins, smoothing the way for pupils and parents.',
    '志愿骨干、管理人员和带头人，上门谈心，化解纠纷。':
      'Volunteer stalwarts, managers and leading figures who call at people’s homes to talk things over and settle disputes.',
    '有才艺的居民和兴趣社团，把节日过得有滋有味。':
      'Residents with talents and hobby groups, giving the festivals their flavour.',
    '小区党支部带头，党员和邻长一起清楼道、护花木。':
      'Led by the estate Party branches, Party members and neighbourhood leaders clear stairwells and tend the plants together.',
    守平安: 'Keeping people safe',
    '队员多是老党员和退役军人。戴上红袖章、穿上红马甲，他们义务巡小区、巡夜市：查找安全隐患，照看公共设施，留意环境卫生，也为困难居民搭把手。':
      'Most of the team are veteran Party members and former service personnel. In red armbands and red waistcoats, they patrol estates and night markets as volunteers: checking for safety hazards, looking after public facilities, keeping an eye on cleanliness and lending a hand to residents in need.',
    '共建单位为队员开设“安全课堂”“防范技巧”课程；队伍还与社区警务联动，一起守护邻里平安。':
      'Partner organisations run “safety classroom” and “prevention skills” courses for the team, which also works with community policing to keep the neighbourhood safe.',
    送关怀: 'A caring hand',
    '空巢老人和失业妇女，是这支队伍最放不下的人。结对帮扶、技能培训、就业指导、政策讲解，件件落到实处。':
      'Empty-nest elders and unemployed women are the people closest to this team’s heart. Paired support, skills training, job guidance, policies explained: each is carried through in practice.',
    '“康乃馨”志愿者给老人讲解医保政策。':
      'A Carnation volunteer explains medical insurance policy to an elderly resident.',
    '（插图：sixbloom）': '(Illustration: sixbloom)',
    '2025年度城乡居民医保参保缴费期间，志愿者把政策讲明白；对不会用智能手机的老人，一对一帮着办理参保、缴费。':
      'During enrolment and payment for the 2025 urban and rural residents’ medical insurance, volunteers made the policy clear; elderly people who could not use a smartphone had one-to-one help to enrol and pay.',
    护成长: 'Looking out for pupils',
    '开学季，校门口最忙。志愿者疏导车流、引导停车，把自行车、电动车摆放整齐，让学生走得安心，家长接送顺畅。':
      'When term begins, nowhere is busier than the school gates. Volunteers ease the traffic, guide parking and line up bicycles and e-bikes, so that pupils can walk with peace of mind and parents can drop off and collect smoothly.',
    促和睦: 'Making peace',
    '志愿骨干、管理人员和带头人组成这支队伍，上门谈心，趁早把疙瘩解开。邻里有了矛盾，就到“凉亭议事会”坐下来，把话说开。':
      'Volunteer stalwarts, managers and leading figures make up this team. They call at people’s homes to talk things over and untie knots early. When neighbours fall out, they sit down at the “pavilion council” and talk it through.',
    '“君子兰”志愿者在凉亭里听居民把话说开。':
      'A Clivia volunteer listens in the pavilion as residents talk things through.',
    '队里一位老党员，至今已调解纠纷15起。':
      'One veteran Party member in the team has mediated 15 cases to date.',
    添雅趣: 'A touch of culture',
    '有才艺的居民和兴趣社团聚到一起，闹元宵、包粽子、做月饼，把传统节日过得有滋有味。今年以来，这样的文化活动已办了10余场次。':
      'Residents with talents come together with hobby groups to celebrate the Lantern Festival, wrap zongzi and make mooncakes, giving the traditional festivals their flavour. Over 10 such cultural events have been held so far this year.',
    美家园: 'Brightening the neighbourhood',
    '小区党支部带头，党员和邻长组成绿化小队：清理楼道杂物，铲除“牛皮癣”小广告，养护花木，宣传垃圾分类，把爱国卫生运动做到居民家门口。':
      'Led by the estate Party branches, Party members and neighbourhood leaders form a greening squad: clearing clutter from stairwells, scraping off fly-posted adverts, tending plants, promoting waste sorting and taking the Patriotic Health Campaign to residents’ doors.',
    '花色不同，根在一处。六支队伍做的都是身边小事，一件件攒起来，就成了一个社区的日子。':
      'Different colours, one root. All six teams do small things close to home; added up, one by one, they become the daily life of a community.',
    '通讯员：陈志蓉': 'Correspondent: Chen Zhirong',
    '责编：郭璇': 'Editor: Guo Xuan',
    '来源：岳塘新闻网': 'Source: Yuetang News',
    '本页是 sixbloom 的演示。事实出自岳塘新闻网的一篇报道，年份为推定；文字为演示另行撰写，插图专为演示而绘；相关新闻只列标题。':
      'This page is a sixbloom demo. The facts come from a Yuetang News report; the year is inferred. The text was written afresh for the demo and the illustrations drawn specially for it; related stories are listed by headline only.',
    '傍晚的夜市旁，三位身穿红马甲、戴红袖章的年长志愿者边走边谈，走在前面的一位用手电照着横在路上的一根电线。':
      'Beside a night market at dusk, three older volunteers in red waistcoats and red armbands talk as they walk; the one in front shines a torch on a cable lying across the path.',
    '厨房的吊灯下，一位穿玫红色马甲的志愿者指着桌上的表格，为握着笔、托着下巴的老奶奶细细讲解。':
      'Under a hanging lamp in a kitchen, a volunteer in a rose-red waistcoat points to a form on the table, explaining it in detail to an elderly woman who holds a pen, chin in hand.',
    '午后的凉亭里，一位穿橙色马甲的白发调解员坐在两位邻居中间，一边听女邻居说话，一边向另一位邻居摊开手掌。':
      'In a pavilion in the afternoon, a white-haired mediator in an orange waistcoat sits between two neighbours, listening to the woman speak while holding out an open palm to the other.',
    '应用卡片 · sixbloom': 'App card · sixbloom',
    门户首页示例: 'Portal example',
    花徽: 'Emblems',
    文章卡片: 'Article card',
    文章列表: 'Article list',
    志愿队徽章: 'Team badge',
    志愿队名册: 'Team roster',
    统计数字: 'Stats counter',
    数字组: 'Stats group',
    版权页脚: 'Copyright footer',
    分享栏: 'Share bar',
    应用卡片: 'App card',
    '在电脑上给二维码，在手机上给对的那一个商店。从不自己跳转，从不浮在正文上；长者模式下不出现。':
      'A QR code on a desktop, the one right store on a phone. Never opens anything by itself, never floats over the text; not there in elder mode.',
    样式: 'Looks',
    齐全: 'Everything',
    复制: 'Copy',
    已复制: 'Copied',
    '未能复制，请手动复制': 'Could not copy; copy by hand',
    窄栏: 'In a narrow column',
    边界情形: 'Edge cases',
    '没有图标，只有一个商店': 'No icon, one store',
    名字很长: 'A very long name',
    试一试: 'Try it',
    '下面的选项取自组件清单，改动立即生效；HTML 随之更新，可直接复制。':
      'These controls come from the manifest and take effect at once; the HTML follows and can be copied.',
    无障碍: 'Accessibility',
    键盘: 'Keyboard',
    'Tab 依次到商店链接、“全部下载方式”和关闭按钮。':
      'Tab goes to the store’s link, “All ways to get it” and the close button.',
    '关闭只在本页记住，刷新后再出现；不写入任何存储。':
      'Closing is remembered for this page only; nothing is stored.',
    读屏软件: 'Screen reader',
    '是一个有名称的组；二维码有文字说明，旁边有同一个链接。':
      'It is a named group; the code has a text of its own and the same link beside it.',
    '长者模式下整张卡片隐藏，读屏软件也读不到。':
      'In elder mode the whole card is gone, for screen readers too.',
    页面: 'Pages',
    HTML: 'HTML',
    '文章卡片 · sixbloom': 'Article card · sixbloom',
    '引向一篇文章的卡片：整张可点，文字照样能选；版式由容器宽度决定；图片坏了，文字不丢。':
      'A card that leads to one article: all of it answers a click and its text can still be selected; its room decides the layout; a broken picture takes no text with it.',
    版式: 'Layouts',
    '默认由容器宽度决定，也可以指定。': 'The width of its place decides, unless the page does.',
    大图: 'Hero',
    横排: 'Row',
    上图下文: 'Stack',
    紧凑: 'Compact',
    没有图片: 'No picture',
    状态: 'States',
    直播中: 'Live',
    直播预告: 'Live soon',
    直播已结束: 'Live ended',
    已更正: 'Corrected',
    有更新: 'Updated',
    已撤回: 'Withdrawn',
    等待数据: 'Waiting for data',
    图片坏了: 'A broken picture',
    外站链接: 'A link to another site',
    标注: 'Marks',
    '独家、需订阅、人工智能': 'Exclusive, subscribers only, AI',
    '视频：时长、评论数': 'A video: duration, comments',
    '图集、赞助、需订阅': 'A gallery, sponsored, subscribers only',
    排名: 'Rank',
    相关链接和按钮: 'Related links and a button',
    标题很长: 'A very long headline',
    '标题很长，栏很窄': 'A very long headline in a narrow column',
    一个字: 'One character',
    三十位作者: 'Thirty authors',
    从右到左: 'Right to left',
    '每张卡片只有标题是链接，Tab 停一次，回车打开；相关链接和按钮各自可达。':
      'The headline is the one link of a card: one stop for Tab, Enter opens it. Related links and buttons are reached on their own.',
    '点击卡片空白处等于点标题；Ctrl 或中键点击在新标签页打开；拖选文字不会跳转。':
      'A click beside the headline counts for it; Ctrl or the middle button opens a tab; selecting text leads nowhere.',
    '标题是真正的标题，级别由 heading-level 决定。':
      'The headline is a real heading of the level that heading-level says.',
    '“直播中”“已更正”“已撤回”都是文字；脉动只是装饰，长者模式和减少动态效果时不动。':
      '“Live”, “corrected” and “withdrawn” are words; the pulse is decoration and stands still in elder mode and with reduced motion.',
    '图片坏了，替代文字照读；外站链接会说明。':
      'A broken picture still has its alternative text; a link to another site says so.',
    '文章列表 · sixbloom': 'Article list · sixbloom',
    '一列标题，一组卡片，或一张排行。直接写链接，给数据，或者给一个 JSON Feed、RSS、JSON-LD 的地址。':
      'Headlines, cards or a ranking: from links in the page, from data, or from the address of a JSON Feed, RSS or JSON-LD document.',
    写在网页里: 'Written in the page',
    '相关新闻，照写的显示': 'Related headlines, shown as written',
    排行: 'Ranking',
    由数据生成: 'From data',
    卡片: 'Cards',
    从地址载入: 'Loaded from an address',
    '先占好位置，再载入。断网、超时、内容不对，都如实说明；已有的内容留着，并说明是什么时候的。':
      'It keeps its place while it loads. No network, no answer in time, the wrong content: it says which. What was loaded stays and says since when.',
    'JSON Feed': 'JSON Feed',
    RSS: 'RSS',
    载入失败: 'Loading failed',
    '只有一条，就不是列表': 'A single item is no list',
    没有文章: 'No articles',
    'Tab 在标题链接之间移动，每篇文章只有一个链接。':
      'Tab moves from headline to headline; each article has one link.',
    '“展开其余”按钮展开后，焦点落到新出现的第一条。':
      'After the rest is shown, the focus is on its first item.',
    '载入失败时，Tab 到“重试”，按回车再试一次。':
      'When loading failed, Tab goes to “Try again” and Enter does.',
    '有标题时是一个有名称的区域，里面是真正的列表，报出共几项。':
      'With a label it is a named region with a real list that says how many items it has.',
    '载入、失败、更新只轻声报一次，不打断正在读的内容。':
      'Loading, failing and updating are announced once, politely.',
    '只有一条时不当作列表来读。': 'A single item is not read as a list.',
    '版权页脚 · sixbloom': 'Copyright footer · sixbloom',
    '谁写谁编，出自哪里，能不能转载，转载要带上什么。声明一字不改；署名一键复制，没复制成就说没复制成。':
      'Who wrote and edited it, where it comes from, whether it may be reprinted and what a copy must carry. The notice is verbatim; the attribution is copied with one click, and a copy that failed says so.',
    '由数据生成：许可、例外、有效期、更正、人工智能标注':
      'From data: licence, exceptions, validity, corrections, AI label',
    三审: 'Three reviews',
    转载状态: 'Permission',
    需授权: 'Permission required',
    可转载: 'Free to republish',
    禁止转载: 'No republication',
    更多内容: 'More of it',
    '许可到期、人工智能标注、更正、备案号': 'Expired permission, AI label, correction, filing numbers',
    三十位署名: 'Thirty credits',
    一个字的名字: 'A one-character name',
    声明有好几行: 'A notice of several lines',
    'Tab 依次经过来源、许可等链接和复制按钮。':
      'Tab passes the links to source and licence, then the copy buttons.',
    '复制失败时，署名会被选中，按 Ctrl+C 即可。':
      'Where copying fails the attribution is selected: press Ctrl+C.',
    '放在页面最外层时是页脚地标，放在文章里时是一个有名称的组。':
      'At the top level it is the page’s footer landmark; inside an article it is a named group.',
    '复制的结果轻声报一次，不抢焦点。': 'What came of copying is announced once, without taking the focus.',
    '许可状态用文字说明，不靠颜色。': 'Permission is said in words, not in colour.',
    '花徽 · sixbloom': 'Emblems · sixbloom',
    '六支队伍，六个剪影。认得出靠的是形状，不是颜色：单色、反色、高对比度、色觉异常下都要分得清，16 像素也一样。':
      'Six teams, six silhouettes. Shape tells them apart, not colour: in one ink, reversed, in high contrast, with colour-blind eyes, and at 16 pixels.',
    六种花: 'The six flowers',
    '五裂花冠，上裂片有斑点，雄蕊弯出花外': 'Five fused lobes, the upper one blotched, stamens sweeping out',
    '层层锯齿花瓣，托在花萼上': 'Rows of serrated petals over the calyx',
    '大花盘，十六道花瓣': 'A large disc and sixteen rays',
    '伞形花序，两侧剑形叶片弯垂': 'An umbel of trumpets over arching strap leaves',
    '左右对称的五瓣花，花后有距，叶作心形': 'Five two-sided petals, a spur, a heart-shaped leaf',
    '种子聚成圆球，几枚小伞正飞离': 'The seed globe, parachutes leaving it',
    其他队伍: 'Any other team',
    '没有内置花徽的队伍，以名字的第一个字为徽。':
      'A team without a flower of its own has the first character of its name.',
    默认墨色: 'The default ink',
    自定义颜色: 'A colour of its own',
    '96、48、24、16 像素': '96, 48, 24 and 16 pixels',
    本色: 'In colour',
    深色底: 'On dark paper',
    单色: 'One ink',
    反白: 'Reversed',
    '高对比度模式（示意）': 'High contrast (as it would look)',
    '高对比度模式，深色（示意）': 'High contrast, dark (as it would look)',
    模拟色觉异常: 'Simulated colour blindness',
    '颜色会混，形状不会。矩阵取自 Machado、Oliveira、Fernandes 2009 年的论文，程度为 1.0。':
      'Colours run together, shapes do not. Matrices from Machado, Oliveira and Fernandes 2009, severity 1.0.',
    红色盲: 'Protanopia',
    绿色盲: 'Deuteranopia',
    蓝色盲: 'Tritanopia',
    全色盲: 'Achromatopsia',
    标志: 'The mark',
    'sixbloom 标志：六片花瓣围成一圈，各用一支队伍的颜色':
      'The sixbloom mark: six petals in a ring, each in a team’s colour',
    全部样式与选项: 'All looks and options',
    '文章列表。写链接、给数据或给一个地址都行；载入失败如实说明，已有的内容留着。':
      'A list of articles, from links, data or an address. It says when loading failed, and keeps what it had.',
    '志愿队名册。几支队伍的数字，口径一致才相加。':
      'A roster of teams. Their numbers are added only where they are counted on the same basis.',
    '数字组。一起数、一起停，一键复制成表格。':
      'Numbers that count together and stop together, copied as a table with one click.',
    '分享栏。二维码在本机生成，不跟踪，不计数。':
      'Sharing. The QR code is made on the spot; no tracker, no count.',
    '应用卡片。电脑上给二维码，手机上给对的那一个商店，长者模式下不出现。':
      'An app: a QR code on a desktop, the one right store on a phone, nothing in elder mode.',
    '临江门户 · 首页示例': 'Linjiang Portal · example home page',
    临江门户: 'Linjiang Portal',
    首页: 'Home',
    要闻: 'Top news',
    通知与服务: 'Notices and services',
    六色花的数字: 'Six-colour flowers in numbers',
    本周热读: 'Most read this week',
    志愿队伍: 'Volunteer teams',
    '本页是虚构网站的首页示例：要闻与通知均为虚构；志愿队伍和数字出自岳塘新闻网的一篇报道。':
      'The home page of a made-up site: its news and notices are invented; teams and numbers come from a report of Yuetang News.',
    '分享栏 · sixbloom': 'Share bar · sixbloom',
    '分享到微信、微博、QQ、QQ空间和邮件，复制链接。都是普通链接，没有脚本也能用；二维码在本机生成；不跟踪，不计数。':
      'WeChat, Weibo, QQ, Qzone, e-mail, and a link to copy. Plain links that work without script; the QR code is made on the spot; no tracker, no count.',
    '默认：地址、标题、图片取自网页': 'Default: address, title and picture of the page',
    写在网页里的链接: 'Links written in the page',
    指定目标: 'Chosen targets',
    标题和地址很长: 'A very long title and address',
    中文网址: 'A Chinese address',
    '地址不安全，退回本页地址': 'An unsafe address: the page’s own is shared',
    'Tab 在各个目标之间移动，回车打开。': 'Tab moves between the targets, Enter opens one.',
    '“微信”按回车展开二维码，Esc 收起，焦点回到按钮。':
      'Enter on “WeChat” opens the code, Escape closes it and gives the focus back.',
    '是一个有名称的列表；每项的名称说明结果，例如“分享到微博（新窗口打开）”。':
      'It is a named list; each name says the effect: “Weibo: share (opens in a new window)”.',
    '二维码有文字说明，旁边有同一个链接。': 'The code has a text of its own and the same link beside it.',
    '复制成没成，轻声报一次。': 'Whether copying worked is announced once.',
    '统计数字 · sixbloom': 'Stats counter · sixbloom',
    '一个数字，连同它的“近”“余”“多”和单位。数到即止，每一帧都不多说；没有脚本时，印的是什么就显示什么。':
      'One number with its “nearly”, its “over” and its unit. No frame says more than the source; without script it stands as printed.',
    近: 'Nearly',
    余: 'Over',
    确数: 'Exact',
    '前后对比：两端都是约数，条形的末端就是虚的':
      'A change: both ends are approximate, so the bars end softly',
    用法: 'Use',
    '附注、截至日期、来源': 'Remark, as-of date, source',
    用属性写: 'Written in attributes',
    '由数据生成，可换成万、亿': 'From data, in 万 and 亿 on request',
    一出现就数: 'Counts at once',
    每次进入视野都重数: 'Counts each time it comes into view',
    零: 'Zero',
    亿: 'A hundred million and more',
    很长的单位: 'A very long unit',
    下降: 'A fall',
    '中文数字，照原样显示，不数': 'Chinese numerals stand as printed',
    '读不懂的写法，照原样显示': 'What it cannot read stands as printed',
    没有标签: 'No label',
    空值: 'No value',
    '没有可操作的东西，不占 Tab 顺序。': 'There is nothing to operate, so Tab passes it by.',
    '数到一半时，全文照样能选中、复制、查找、打印。':
      'Half-way through its count the full text is still selected, copied, found and printed.',
    '读到的永远是完整的最终文字，中间的数字不会读出来。':
      'What is read aloud is always the full final text, never a number on its way.',
    '箭头读成“由200多人增至1500余人”。': 'An arrow is read as “up from over 200 to over 1,500 people”.',
    '不是实时区域；加上 announce 属性，才在数完后轻声报一次。':
      'It is no live region; with announce it says the sentence once, when it has finished.',
    '要求减少动态效果、长者模式或打印时，不动。':
      'It stands still with reduced motion, in elder mode and in print.',
    '数字组 · sixbloom': 'Stats group · sixbloom',
    '一组数字一起数、一起停，一键复制成表格，“近”“余”和来源一并带走。':
      'Numbers that count together and stop together, copied as a table with their qualifiers and sources.',
    只有一个数字: 'A single number',
    夹着读不懂的写法: 'With one that it cannot read',
    空的: 'Empty',
    'Tab 到“复制为表格”，回车或空格复制；成功还是失败，按钮旁如实说明。':
      'Tab goes to “Copy as table”, Enter or Space copies; whether it worked is said beside the button.',
    '是一个有名称的列表，报出共几项。': 'It is a named list that says how many items it has.',
    '每一项先读标签，再读完整的数字。': 'Each item is read label first, then the full number.',
    '复制的结果轻声报一次。': 'What came of copying is announced once.',
    '志愿队徽章 · sixbloom': 'Team badge · sixbloom',
    '一支队伍，一行里的一枚徽章：花徽加名字。没有脚本时，名字或链接照常显示。':
      'A team in a line of text: its flower and its name. Without script the name or the link stands there as ever.',
    浅底: 'Soft',
    实底: 'Solid',
    描边: 'Outline',
    '只有花徽，名字仍会读出': 'The flower alone; the name is still read aloud',
    链接: 'A link',
    按下展开详情: 'Pressed, it opens details',
    '由数据生成，详情齐全': 'From data, with all details',
    大小随字号: 'It grows with the text',
    '没有内置花徽的队伍，以名字的第一个字为徽；自定义颜色自动调到足够清晰。':
      'A team without a flower of its own has the first character of its name; a colour of its own is moved until it can be read.',
    首字徽: 'First characters',
    '两个词的名字、引号、异体字': 'Two words, quotation marks, a rare character',
    自己的徽记: 'An emblem of its own',
    '没有名字，以花名代替': 'No name: the flower’s stands in',
    '花徽名写错，退回首字徽': 'An unknown flower: the first character stands in',
    '链接徽章和普通链接一样：Tab 到达，回车打开。':
      'A linked badge is a link like any other: Tab reaches it, Enter opens it.',
    '有详情的徽章是按钮：回车或空格打开，Esc 关闭，焦点回到徽章。':
      'A badge with details is a button: Enter or Space opens, Escape closes and gives the focus back.',
    '点击区不小于 24 像素，触屏上 44 像素，长者模式 60 像素。':
      'Its target is at least 24 pixels, 44 on touch screens, 60 in elder mode.',
    '名字可见时，花徽对读屏软件隐藏，只读一遍名字。':
      'Where the name is seen the flower is hidden from screen readers: the name is read once.',
    '只有花徽时，名字仍是它的称呼。': 'Where the flower stands alone, the name is still its name.',
    '徽章从不主动出声；登记情况用文字说明，不用对勾。':
      'A badge never speaks up by itself; registration is said in words, not by a tick.',
    '志愿队名册 · sixbloom': 'Team roster · sixbloom',
    '一个品牌下的几支队伍。数字只在口径一致时相加，口径不同就明说不能加。':
      'The teams of one brand. Numbers are added only on the same basis; where the bases differ it says so.',
    网格: 'Grid',
    竖排: 'One below the other',
    '行内，先放三支': 'In a line, three first',
    '口径一致，相加': 'Same basis: added',
    '口径不同，不加': 'Different bases: not added',
    只有一支队伍: 'A single team',
    没有花徽的队伍: 'Teams without a flower',
    'Tab 在徽章之间移动。': 'Tab moves from badge to badge.',
    '“+3”按钮按回车或空格展开，焦点落到新出现的第一支队伍。':
      'Enter or Space on “+3” shows the rest; the focus is then on the first of them.',
    '是一个有名称的列表，报出共几支队伍。': 'It is a named list that says how many teams it has.',
    '“+3”按钮的名称以看得见的文字开头，说明展开后是什么。':
      'The name of “+3” begins with what is seen and says what it shows.',
    '载入的结果轻声报一次。': 'What came of loading is announced once.',
    六色花: 'Six-colour Flowers',
    掌上临江: 'Linjiang app',
  },
};
