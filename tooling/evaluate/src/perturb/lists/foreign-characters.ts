/** How Chinese texts write the invented names of these cultures; each part of a name by itself. */
export const FOREIGN_CHARACTERS: ReadonlyMap<string, string> = new Map(
  [
    // English
    "Winifred 威妮弗雷德,Harriet 哈丽雅特,Cordelia 科迪莉亚,Beatrix 比阿特丽克丝,Millicent 米莉森特,Rosamund 罗莎蒙德,Henrietta 亨丽埃塔,Philippa 菲莉帕,Marigold 玛丽戈尔德,Imogen 伊莫金,Arabella 阿拉贝拉,Clementine 克莱门汀,Drusilla 德鲁西拉,Verity 维里蒂",
    "Alistair 阿利斯泰尔,Crispin 克里斯平,Barnaby 巴纳比,Rupert 鲁珀特,Fergus 弗格斯,Leopold 利奥波德,Algernon 阿尔杰农,Montague 蒙塔古,Peregrine 佩里格林,Lysander 莱桑德,Ambrose 安布罗斯,Thaddeus 撒迪厄斯,Cornelius 科尼利厄斯,Bartholomew 巴塞洛缪",
    "Ashcombe 阿什科姆,Thornbury 索恩伯里,Winterslow 温特斯洛,Pemberley 彭伯利,Harkwood 哈克伍德,Castlemere 卡斯尔米尔,Fairbrother 费尔布拉泽,Lockridge 洛克里奇,Wetherby 韦瑟比,Stonebridge 斯通布里奇,Larkhill 拉克希尔,Merriweather 梅里韦瑟,Oakhampton 奥克汉普顿,Greystoke 格雷斯托克,Birtwistle 伯特威斯尔,Hollingworth 霍林沃思,Netherton 内瑟顿,Swinburne 斯温伯恩,Tattersall 塔特索尔,Quillfeather 奎尔费瑟,Marchbanks 马奇班克斯,Ravenscroft 雷文斯克罗夫特",
    // African
    "Wanjiru 万吉鲁,Adwoa 阿德沃亚,Thandiwe 坦迪韦,Chipo 奇波,Makena 马凯纳,Nasieku 纳西埃库,Nomvula 诺姆武拉,Abena 阿贝娜,Wambui 万布伊,Zuri 祖丽",
    "Kwabena 夸贝纳,Tendai 滕达伊,Mwangi 姆万吉,Jabari 贾巴里,Chikondi 奇孔迪,Otieno 奥蒂诺,Kofiwe 科菲韦,Sipho 西福,Themba 滕巴,Baraka 巴拉卡",
    "Ochieng 奥钦,Mwandawiro 姆万达维罗,Asamoah 阿萨莫阿,Kipchumba 基普春巴,Nkandu 恩坎杜,Mutasa 穆塔萨,Wekesa 韦凯萨,Owusuwaa 奥乌苏瓦,Nyambura 尼扬布拉,Odhiambo 奥迪安博,Mbeki-Dlova 姆贝基德洛瓦,Chirwa 奇尔瓦,Tembo 滕博,Asante 阿桑特",
    // Laos, Thailand, Cambodia
    "Bouavanh 波万,Chanthala 占塔拉,Malaythong 马莱通,Sirikit 西里吉,Sopheap 索菲普,Kanlaya 甘拉雅,Bounthavy 本塔维,Somchit 宋吉,Phoumy 富米,Vichet 威谢,Prasong 巴颂,Sarath 萨拉",
    "Phommachanh 蓬马占,Sisavath 西沙瓦,Keomany 乔马尼,Rattanakul 拉达纳军,Sengdara 森达拉,Chhaysokun 差索昆,Vongsa 翁萨,Inthavong 因塔冯",
    // Mongolia and its neighbours
    "Oyuunchimeg 奥云其木格,Sarangerel 萨仁格日勒,Narantuya 娜仁图雅,Altantsetseg 阿勒坦策策格,Bolormaa 宝勒尔玛,Enkhjargal 恩赫扎尔嘎勒,Ganzorig 甘佐里格,Tömörbaatar 特木尔巴特尔,Enkhtaivan 恩赫泰旺,Munkhbold 蒙赫宝勒德,Batbayar 巴特巴雅尔,Chuluun 楚龙",
    "Dashdorj 达什道尔吉,Batsükh 巴特苏赫,Lkhagvasüren 勒哈格瓦苏伦,Purevdorj 普日布道尔吉,Gantömör 甘特木尔,Sükhbat 苏赫巴特,Baatarsaikhan 巴特尔赛汗,Nyamdorj 尼亚木道尔吉,Erdenebat 额尔登巴特,Tsogtgerel 朝格特格日勒",
    // Poland and its neighbours
    "Kazimiera 卡齐米拉,Jadwiga 雅德维加,Bronisława 布罗尼斯瓦娃,Walentyna 瓦伦蒂娜,Ludmiła 柳德米瓦,Honorata 霍诺拉塔,Stanisława 斯坦尼斯瓦娃,Eufemia 欧费米娅,Bogumiła 博古米瓦,Wiesława 维斯瓦娃",
    "Przemysław 普热梅斯瓦夫,Bogdan 博格丹,Wiesław 维斯瓦夫,Zdzisław 兹齐斯瓦夫,Leszek 莱谢克,Radosław 拉多斯瓦夫,Mirosław 米罗斯瓦夫,Zbigniew 兹比格涅夫,Dobromir 多布罗米尔,Kazimierz 卡齐米日",
    "Brzezicki 布热齐茨基,Kowalewicz 科瓦莱维奇,Jastrzębiec 亚斯琴别茨,Świderek 希维德雷克,Wieniawa 维尼亚瓦,Ostrowicz 奥斯特罗维奇,Dąbrowicz 东布罗维奇,Lisiecki 利谢茨基,Zawiślański 扎维希兰斯基,Chrobrowicz 赫罗布罗维奇,Nowosielec 诺沃谢莱茨,Grabiński 格拉宾斯基,Tarnogórski 塔尔诺古尔斯基,Wolański 沃兰斯基",
    // Malaysia, Indonesia
    "Ningsih 宁西,Kartika 卡尔蒂卡,Wulandari 乌兰达丽,Rohana 罗哈娜,Salmah 萨尔玛,Zubaidah 祖拜达,Suparman 苏帕尔曼,Iskandar 伊斯坎达尔,Mahendra 马亨德拉,Wirawan 维拉万,Zulkifli 祖尔基夫利,Rashdan 拉什丹,Bambang 班邦,Sudirman 苏迪尔曼,Rizal 里扎尔,Faisal 费萨尔",
    "Prasetyo 普拉塞蒂约,Kusnandar 库斯南达尔,Wibisono 维比索诺,Hardjono 哈佐诺,Mansor 曼索尔,Rahimi 拉希米,Sutanto 苏坦托,Basuki 巴苏基,Nugroho 努格罗霍,Gunawan 古纳万,Hidayat 希达亚特,Santoso 桑托索,Harahap 哈拉哈普,Siregar 西雷加尔,Lubis 卢比斯,Pranoto 普拉诺托,Wijaya 维贾亚,Kurniawan 库尼亚万,Setiawan 塞蒂亚万,Sastro 萨斯特罗",
    // Senegal, Mali
    "Fatoumata 法图马塔,Aminata 阿米纳塔,Khady 卡迪,Mariama 玛丽亚马,Coumba 孔巴,Oumou 乌穆,Cheikh 谢赫,Ibrahima 易卜拉希马,Boubacar 布巴卡尔,Moussa 穆萨,Abdoulaye 阿卜杜拉耶,Souleymane 苏莱曼,Lamine 拉明,Seydou 赛杜,Modibo 莫迪博,Babacar 巴巴卡尔",
    "Diarrassouba 迪亚拉苏巴,Tamboura 坦布拉,Sangaré 桑加雷,Ndoye 恩多耶,Kouyaté 库亚特,Faye 法耶,Bathily 巴蒂利,Cissokho 西索科,Dembélé 登贝莱,Konaté 科纳特,Niang 尼昂,Traoré 特拉奥雷,Camara 卡马拉,Seydi 赛迪,Gassama 加萨马,Mbengue 姆本盖,Soumaré 苏马雷",
    // Morocco, Algeria, Tunisia
    "Zineb 宰奈卜,Rachida 拉希达,Nawal 纳瓦勒,Souad 苏阿德,Hafida 哈菲达,Latifa 拉蒂法,Khadija 哈迪贾,Samira 萨米拉,Abdelhak 阿卜杜勒哈克,Mounir 穆尼尔,Jalil 贾利勒,Noureddine 努尔丁,Rachid 拉希德,Tarik 塔里克,Idriss 伊德里斯,Yassir 亚西尔",
    "Bennouna 本努纳,Chraïbi 什拉伊比,Mekouar 梅库阿尔,Zerouali 泽鲁阿利,Belhassan 贝勒哈桑,Tazi 塔齐,Haddioui 哈迪乌伊,Lamrani 拉姆拉尼,Ouarzazi 瓦尔扎齐,Benkirane 本基兰,Sefrioui 塞弗里维",
    // Bhutan
    "Pema 白玛,Choden 曲登,Yangchen 央金,Sonam 索南,Deki 德吉,Kinley 金莱,Jigme 吉格梅,Ugyen 乌金,Karma 噶玛,Namgay 南杰,Tandin 丹丁,Phurba 普布,Wangdi 旺迪,Penjor 班觉,Lhundup 伦珠,Tobgyal 多杰,Rabten 拉布丹,Dradul 扎杜,Zangpo 桑波,Thinley 廷莱",
    // Netherlands
    "Machteld 马赫特尔德,Willemijn 维勒曼,Geertruida 海尔特勒伊达,Liesbeth 利斯贝特,Hendrika 亨德丽卡,Jacoba 雅各巴,Aleida 阿莱达,Margaretha 玛格丽塔,Wilhelmina 威廉明娜,Catharina 卡塔琳娜,Gijsbert 海斯贝特,Diederik 迪德里克,Wouter 沃特,Roelof 鲁洛夫,Evert 埃弗特,Koenraad 昆拉德,Lambertus 兰贝图斯,Reinier 赖尼尔,Adriaan 阿德里安,Cornelis 科内利斯",
    "Hoogervorst 霍赫福斯特,Slingeland 斯林格兰,Boterenbrood 博特伦布罗德,Kloosterboer 克洛斯特布尔,Vredenburgh 弗雷登堡,Steenwinkel 斯滕温克尔,Oosterdijk 奥斯特代克,Zandvliet 赞德弗利特,Duinkerken 德因凯尔肯,Grootveld 赫罗特费尔德,Ravenstein 拉文斯坦,Wolthuizen 沃尔特赫伊曾,Meerkerk 梅尔凯克,Blankestijn 布兰克斯坦",
    // France, Belgium, Canada
    "Clotilde 克洛蒂尔德,Bérengère 贝朗热尔,Sylvaine 西尔韦娜,Hortense 奥尔唐斯,Mathilde 玛蒂尔德,Apolline 阿波利娜,Philomène 菲洛梅娜,Séraphine 塞拉菲娜,Eulalie 厄拉莉,Joséphine 约瑟芬,Thibault 蒂博,Gaétan 加埃唐,Aurélien 奥雷利安,Barnabé 巴纳贝,Ghislain 吉斯兰,Léopold 莱奥波德,Anselme 昂塞尔姆,Théodule 泰奥迪勒,Hippolyte 伊波利特,Valère 瓦莱尔",
    "Chantefort 尚特福尔,Delaunoy 德洛努瓦,Marchebeau 马尔什博,Roquevaire 罗克韦尔,Tournemire 图尔内米尔,Villedoux 维勒杜,Beaucastel 博卡斯特尔,Montravel 蒙特拉韦尔,Grandpierre 格朗皮埃尔,Vaucresson 沃克雷松,Hautefeuille 奥特弗耶,Courtenay 库特奈,Malbranche 马勒布朗什,Rochemaure 罗什莫尔",
    // Germany, Austria, Switzerland
    "Friederike 弗里德里克,Mechthild 梅希蒂尔德,Annegret 安妮格雷特,Roswitha 罗斯维塔,Kunigunde 库尼贡德,Wiltrud 维尔特鲁德,Hildegund 希尔德贡德,Edeltraud 埃德尔特劳德,Sieglinde 西格琳德,Walburga 瓦尔布加,Eckehard 埃克哈德,Volkmar 福尔克马尔,Lothar 洛塔尔,Gernot 格诺特,Wolfram 沃尔夫拉姆,Diethelm 迪特黑尔姆,Ekkehart 埃克哈特,Siegbert 西格贝特,Hartwig 哈特维希,Reinhold 赖因霍尔德",
    "Brinkschulte 布林克舒尔特,Hagenström 海根斯特伦,Lautenbach 劳滕巴赫,Pfefferkorn 普费弗科恩,Steinhövel 施泰因赫费尔,Wackerling 瓦克林,Drosselmann 德罗瑟尔曼,Quandtner 匡特纳,Mühlenkamp 米伦坎普,Oberstaller 奥伯施塔勒,Kranzfelder 克兰茨费尔德,Tiefenbacher 蒂芬巴赫,Rabenhorst 拉本霍斯特,Winkelsett 温克尔塞特",
  ]
    .flatMap((row) => row.split(","))
    .map((pair): readonly [string, string] => {
      const [latin = "", han = ""] = pair.split(" ");
      return [latin, han];
    }),
);
