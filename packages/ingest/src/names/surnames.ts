/** Family names that tell a writing. Vietnamese ones without diacritics; those of Chinese people in Sino-Vietnamese reading are marked apart. */

/** Vietnamese family names, the commonest first. Source: surveys of Vietnamese family names; together above 97 % of the population. */
const VIETNAMESE =
  "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly doan trinh dinh lam mai to luong dao truong ha cao luu tang quach thai ta chu la phung vuong tong kieu van tu luc nghiem ninh bach hua ong thach giang khuc khuong ton trieu an au chau lo diep doi ma mac nong quang quan sung than thieu tieu vi viem lai lu danh kim ngan thi tri cu giap hau hy kha lai mau ngu phi phuc thang vien y yen che bo banh bien cam chuong co cung dam diem dong duc hang hong khong lang ro siu rmah nhu nham trang";

/** Family names in pinyin, the commonest two hundred or so. Source: counts of Chinese family names. */
const PINYIN =
  "wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin luo gao zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu lv ding ren shen yao zhong cui tan lu fan wang liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou jiang yin xue yan lei long tao shi he hao gu mao gong shao wan qian dai mo kong xiang chang tang kang yi qiao lai wen niu pang geng xing bao an ji zuo mu shu ou qu dou yue kuang lan guan miao ling qi mei sheng tong bian you cen hui shang tu zhai zhuang chai xi nie jiao gan ge rong nan bei bi bo bu chai chao che chi chu cong dang di diao du duan fei gou gui hao hong huai huan huo jian jing ju ke kou leng li lian lian lou luan luo mang min mou ning ou pei ping pu qi qiang qie quan que ran rao rui ruan sha shan she shu sui suo tai tan tie tong wei weng wu xian xing xuan ying yong you yun zan zha zhan zhen zhuo zong zu ouyang sima situ zhuge shangguan";

/** Family names of Chinese people as Vietnamese texts read them, beside those that Vietnamese families share. */
const SINO_VIETNAMESE = "tap nhiem nham vi doan hau manh ngo chu trieu ton ma lam duong hoang dang dinh vuong ly truong luu tran tao tieu thai han phung tuong vu tu tiet dam kim trang do thiet dich tan vien tan khuu cat hac thuan uong nguy khau loi nghe nhac ky chuc giac hinh canh sam ung ngai khuong trach lac mieu lieu nhan tat dau sai mong thoi dieu nhung hung doi";

/** Further names of Chinese people in that reading, which Vietnamese families share or which are words elsewhere. */
const SHARED = "quach bach la lai su trau tran ly chau chuong co cung ha hoa hua khong kieu lac lo loi luc luong lu ma mac mao nghiem ninh ong phan phuong quan quang sam tang thach than thoi ton trac trieu tuong uong van vi viem vuong ung du dao diep doan duong giang hong";

const vietnamese = new Set(VIETNAMESE.split(" "));
const pinyin = new Set(PINYIN.split(" "));
const sinoVietnamese = new Set(SINO_VIETNAMESE.split(" "));
const ofChinesePeople = new Set([...sinoVietnamese, ...SHARED.split(" ")]);

/** True for a Vietnamese family name, or one that a Chinese person has in Vietnamese texts. `word` without diacritics, lower case. */
export function isVietnameseSurname(word: string): boolean {
  return vietnamese.has(word) || sinoVietnamese.has(word);
}

/** True for a family name that Chinese people have in Vietnamese texts; Vietnamese families may share it. `word` without diacritics, lower case. */
export function isSinoVietnameseSurname(word: string): boolean {
  return ofChinesePeople.has(word);
}

/** True for a family name in toneless pinyin, lower case. */
export function isPinyinSurname(word: string): boolean {
  return pinyin.has(word);
}
