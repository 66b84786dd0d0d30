import type { Wording } from './wording.ts';

/** Chinese, simplified characters. */
export const zh: Wording = {
  language: 'zh-Hans',
  name: '简体中文',
  direction: 'ltr',
  check: 'native-check-needed',
  version: 1,
  texts: {
    'question.record': '我们可以把您说的话记录下来吗？',
    'words.record':
      '我们写下发生的事，锁在这台电脑里。只有在本项目工作的人可以看。除非您对后面的问题说“可以”，否则什么都不会发给任何人。您现在可以同意，以后也可以改变主意。',
    'question.alert': '我们可以提醒其他人吗？',
    'words.alert':
      '中心可以根据您说的话写一份提醒：那个人做了什么、长什么样、怎样联系您。我们不写您的名字、您工作的地方，也不写任何会指向您的内容。提醒会发给当地的性工作者和项目。您可以改变主意；已经发出的提醒不能收回。',
    'question.checker': '可以让别人知道这个号码被报告过吗？',
    'words.checker':
      '人们在见面之前可以查询电话号码或车辆。如果查到这一个，会被告知它被报告过。不会告诉他们是谁、在哪里、什么时候报告的。您可以改变主意，那样我们就把它取消。',
    'question.policeIntelligence': '可以让警察知道发生了什么，但不知道是您吗？',
    'words.policeIntelligence':
      '我们可以转告那个人做了什么、长什么样。我们不写您的名字、您工作的地方，也不写任何会指向您的内容。警察可以用来留意那个人。警察不能联系您。如果他们发现有关联，他们问我们，我们问您，由您决定。您可以改变主意；已经发出的内容不能收回。',
    'question.scas': '全国的警察小组可以把它和其他袭击比较吗？不带您的名字。',
    'words.scas':
      '一个分析小组寻找不止一次袭击别人的人。他们比较作案的方式：说了什么、用了什么、怎样离开。他们得不到您的名字，也不能联系您。您可以改变主意；已经发出的内容不能收回。',
    'question.callBack': '如果警察发现有关联，我们可以联系您吗？',
    'words.callBack':
      '警察可能发现同一个人还伤害过别人。他们问我们，绝不会问您。我们只用您说过安全的方式联系您，并问您想怎么做。到那时您仍然可以说“不”。',
    'question.statistics': '我们可以把它计入统计吗？',
    'words.statistics':
      '我们统计这种事多久发生一次、是哪一类、在国内哪个地区。数字里没有名字，也没有经过。它有助于说明情况，争取更好的帮助。',
    'question.isva': '您想和 ISVA 谈一谈吗？',
    'words.isva':
      'ISVA 是为遭受强奸或性伤害的人服务的独立顾问。他们不是警察。他们为您工作，是免费的，您不必报案。您需要多久，他们就可以陪您多久。',
    'question.formalReport': '您想用自己的名字向警察报案吗？',
    'words.formalReport':
      '那样警察会知道您是谁。他们会想听您讲，也可能请您做笔录。这里的人可以陪着您。您随时可以停止，但警察可能保留您说过的话。您不必今天决定。',
    yes: '可以',
    no: '不',
    later: '现在不决定',
    'receipt.title': '您的便条',
    'receipt.code': '您的代码',
    'receipt.words': '凭这个代码，您可以在任何项目改变主意。把代码告诉工作人员。您不必说明原因。',
    'receipt.keep': '您可以扔掉这张便条，也可以再要一张。',
    'form.title': '我同意的事项',
    'form.change': '您今天或以后都可以改变任何回答。说“不”不会影响您得到的帮助。已经发出的内容不能收回。',
    'form.sign': '签名',
    'form.day': '日期',
    'form.witness': '翻译或见证人',
    'form.open': '尚未决定',
    'form.until': '有效至',
    'form.somebody': '由他人代我回答',
    'form.another-only': '他人说了“是”。需要我本人回答',
    'form.wording': '版本',
  },
};
