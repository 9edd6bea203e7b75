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
    "Oyuunchimeg 奥云其木格,Sarangerel 萨仁格日勒,Narantuya 娜仁图雅,Altantsetseg 阿拉坦其其格,Bolormaa 宝勒尔玛,Enkhjargal 恩赫扎尔嘎勒,Ganzorig 甘佐里格,Tömörbaatar 特木尔巴特尔,Enkhtaivan 恩赫泰旺,Munkhbold 蒙赫宝勒德,Batbayar 巴特巴雅尔,Chuluun 楚龙",
    "Dashdorjiin 达什道尔吉,Batsükhiin 巴特苏赫,Lkhagvasürengiin 勒哈格瓦苏伦,Purevdorjiin 普日布道尔吉,Gantömörijn 甘特木尔,Sükhbatyn 苏赫巴特",
    // Poland and its neighbours
    "Kazimiera 卡齐米拉,Jadwiga 雅德维加,Bronisława 布罗尼斯瓦娃,Walentyna 瓦伦蒂娜,Ludmiła 柳德米瓦,Honorata 霍诺拉塔,Stanisława 斯坦尼斯瓦娃,Eufemia 欧费米娅,Bogumiła 博古米瓦,Wiesława 维斯瓦娃",
    "Przemysław 普热梅斯瓦夫,Bogdan 博格丹,Wiesław 维斯瓦夫,Zdzisław 兹齐斯瓦夫,Leszek 莱谢克,Radosław 拉多斯瓦夫,Mirosław 米罗斯瓦夫,Zbigniew 兹比格涅夫,Dobromir 多布罗米尔,Kazimierz 卡齐米日",
    "Brzezicki 布热齐茨基,Kowalewicz 科瓦莱维奇,Jastrzębiec 亚斯琴别茨,Świderek 希维德雷克,Wieniawa 维尼亚瓦,Ostrowicz 奥斯特罗维奇,Dąbrowicz 东布罗维奇,Lisiecki 利谢茨基,Zawiślański 扎维希兰斯基,Chrobrowicz 赫罗布罗维奇,Nowosielec 诺沃谢莱茨,Grabiński 格拉宾斯基,Tarnogórski 塔尔诺古尔斯基,Wolański 沃兰斯基",
    // Malaysia, Indonesia
    "Ningsih 宁西,Kartika 卡尔蒂卡,Wulandari 乌兰达丽,Rohana 罗哈娜,Salmah 萨尔玛,Zubaidah 祖拜达,Suparman 苏帕尔曼,Iskandar 伊斯坎达尔,Mahendra 马亨德拉,Wirawan 维拉万,Zulkifli 祖尔基夫利,Rashdan 拉什丹",
    "Prasetyo 普拉塞蒂约,Kusnandar 库斯南达尔,Wibisono 维比索诺,Hardjono 哈佐诺,Mansor 曼索尔,Rahimi 拉希米,Sutanto 苏坦托,Basuki 巴苏基",
  ]
    .flatMap((row) => row.split(","))
    .map((pair): readonly [string, string] => {
      const [latin = "", han = ""] = pair.split(" ");
      return [latin, han];
    }),
);
