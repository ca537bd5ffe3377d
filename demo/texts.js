// The words of the demo pages in the other two languages, by the words they stand for.
export const TEXTS = {
  'zh-Hant': {
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
  },
  en: {
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
  },
};
