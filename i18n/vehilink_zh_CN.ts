<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessLog</name>
    <message>
        <source>Access log</source>
        <translation>使用记录</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show the log of</source>
        <translation>选择要显示的使用记录</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Nothing was used</source>
        <translation>暂无使用记录</translation>
    </message>
    <message>
        <source>Each time a camera, the microphone or the album is opened, it is noted here.</source>
        <translation>每次打开摄像头、麦克风或相册，都会记录在这里。</translation>
    </message>
    <message>
        <source>Export the access log</source>
        <translation>导出使用记录</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
</context>
<context>
    <name>AccessModel</name>
    <message>
        <source>Used for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束原因</translation>
    </message>
</context>
<context>
    <name>AlbumTest</name>
    <message>
        <source>Test: choose a file…</source>
        <translation>测试：选择文件…</translation>
    </message>
    <message>
        <source>Choose any file</source>
        <translation>请任选一个文件</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
</context>
<context>
    <name>Archive</name>
    <message>
        <source>You and your company</source>
        <translation>您和您的公司</translation>
    </message>
    <message>
        <source>Vehicles and deals</source>
        <translation>车辆与交易</translation>
    </message>
    <message>
        <source>Pictures and recordings</source>
        <translation>图片和音视频</translation>
    </message>
    <message>
        <source>Cases and notices</source>
        <translation>申请、留言与通知</translation>
    </message>
    <message>
        <source>Consents and traces</source>
        <translation>同意记录与使用痕迹</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>本程序</translation>
    </message>
    <message>
        <source>The platform prepares its part…</source>
        <translation>平台正在准备其部分的数据…</translation>
    </message>
    <message>
        <source>Fetching the platform&apos;s part…</source>
        <translation>正在获取平台部分的数据…</translation>
    </message>
    <message>
        <source>Writing the archive…</source>
        <translation>正在写入归档…</translation>
    </message>
    <message>
        <source>Reading it again to be sure…</source>
        <translation>正在重新读取以核验…</translation>
    </message>
    <message>
        <source>Your data on Vehilink</source>
        <translation>您在 Vehilink 上的个人信息</translation>
    </message>
    <message>
        <source>This archive holds what you chose of your personal data. Unpack it first; then the links below open its files. It works without Vehilink and without a connection.</source>
        <translation>此归档包含您选择导出的个人信息。请先解压，再通过下方链接打开其中的文件。无需 Vehilink，也无需联网即可查看。</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>账号</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>生成时间</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>时间范围</translation>
    </message>
    <message>
        <source>from the beginning until today</source>
        <translation>从最初到今天</translation>
    </message>
    <message>
        <source>From this computer</source>
        <translation>来自这台电脑</translation>
    </message>
    <message>
        <source>From the platform</source>
        <translation>来自平台</translation>
    </message>
    <message>
        <source>{shown} of {count} rows are shown.</source>
        <translation>显示 {count} 行中的 {shown} 行。</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} 个文件</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>另有 {count} 个</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Files that could not be read and were left out</source>
        <translation>无法读取而未收入的文件</translation>
    </message>
    <message>
        <source>The ledger of consents is not whole</source>
        <translation>同意台账不完整</translation>
    </message>
    <message>
        <source>This is an archive of personal data made by Vehilink. Open index.html in a browser. The folder data holds each kind as JSON lines and as a table, media holds pictures and recordings, platform holds what the platform has. manifest.json lists every file with its size and SHA-256.</source>
        <translation>这是由 Vehilink 生成的个人信息归档。请用浏览器打开 index.html。data 文件夹以 JSON lines 和表格两种格式存放各类信息，media 存放图片和音视频，platform 存放平台持有的信息。manifest.json 列出每个文件及其大小和 SHA-256。</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>个人资料</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>公司认证</translation>
    </message>
    <message>
        <source>Proofs of identity</source>
        <translation>身份验证记录</translation>
    </message>
    <message>
        <source>Devices and sessions</source>
        <translation>设备与会话</translation>
    </message>
    <message>
        <source>Vehicles on offer</source>
        <translation>在售车源</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Messages to the platform</source>
        <translation>给平台的留言</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>个人信息权利申请</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Ledger of consents</source>
        <translation>同意台账</translation>
    </message>
    <message>
        <source>Agreements to the policy</source>
        <translation>隐私政策同意记录</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>隐私设置</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>浏览记录</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>权限使用记录</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>离开这台电脑的信息</translation>
    </message>
    <message>
        <source>Masked numbers that you had shown</source>
        <translation>曾完整显示的脱敏号码</translation>
    </message>
    <message>
        <source>Reported links</source>
        <translation>已举报的链接</translation>
    </message>
    <message>
        <source>Third parties</source>
        <translation>第三方</translation>
    </message>
    <message>
        <source>What waits to be sent</source>
        <translation>等待发送的内容</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>程序设置</translation>
    </message>
</context>
<context>
    <name>AskDialog</name>
    <message>
        <source>Ask for a quotation</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>询价</translation>
    </message>
</context>
<context>
    <name>AvatarDialog</name>
    <message>
        <source>Your picture</source>
        <translation>您的头像</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Farther</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Drag the picture and zoom until your face fills the circle.</source>
        <translation>拖动并缩放图片，让脸部填满圆圈。</translation>
    </message>
    <message>
        <source>Sending the picture</source>
        <translation>正在发送头像</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用此头像</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>关闭提示</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>语音备注</translation>
    </message>
    <message>
        <source>VIN {vin}</source>
        <translation>VIN {vin}</translation>
    </message>
    <message>
        <source>Code of a vehicle</source>
        <translation>车辆码</translation>
    </message>
</context>
<context>
    <name>BatchCount</name>
    <message numerus="yes">
        <source>%n picture(s)</source>
        <translation>
            <numerusform>%n 张图片</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n video(s)</source>
        <translation>
            <numerusform>%n 段视频</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n voice note(s)</source>
        <translation>
            <numerusform>%n 条语音备注</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BatchPage</name>
    <message>
        <source>No file could be used</source>
        <translation>没有可用的文件</translation>
    </message>
    <message>
        <source>Drop pictures, videos or voice notes here, or a folder of them.</source>
        <translation>请将图片、视频、语音备注或其所在文件夹拖到此处。</translation>
    </message>
    <message>
        <source>Back to my stock</source>
        <translation>返回我的车源</translation>
    </message>
    <message>
        <source>Files of several vehicles</source>
        <translation>多辆车的文件</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Discard all of it…</source>
        <translation>全部放弃…</translation>
    </message>
    <message>
        <source>To the vehicle above</source>
        <translation>移到上一辆车</translation>
    </message>
    <message>
        <source>To the vehicle below</source>
        <translation>移到下一辆车</translation>
    </message>
    <message>
        <source>A vehicle of their own</source>
        <translation>单独作为一辆车</translation>
    </message>
    <message>
        <source>A vehicle begins here</source>
        <translation>从此处起为另一辆车</translation>
    </message>
    <message>
        <source>Join with the vehicle above</source>
        <translation>与上一辆车合并</translation>
    </message>
    <message>
        <source>Do not use</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>View</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Drop further files of these vehicles</source>
        <translation>将这些车辆的其他文件拖到此处</translation>
    </message>
    <message>
        <source>Discard these files?</source>
        <translation>放弃这些文件？</translation>
    </message>
    <message>
        <source>The files stay where they are; vehicles that have theirs keep them.</source>
        <translation>原文件不受影响；已分给车辆的文件会保留。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s)</source>
        <translation>
            <numerusform>%n 辆车</numerusform>
        </translation>
    </message>
    <message>
        <source>{n} not used</source>
        <translation>{n} 个未使用</translation>
    </message>
    <message>
        <source>Watch the folder {folder} for new files</source>
        <translation>监视文件夹 {folder} 中的新文件</translation>
    </message>
    <message>
        <source>{n} further files are being read</source>
        <translation>正在读取另外 {n} 个文件</translation>
    </message>
    <message>
        <source>{n} further files are not read yet</source>
        <translation>另有 {n} 个文件尚未读取</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n vehicle(s)</source>
        <translation>
            <numerusform>接受 %n 辆车</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>Filter: model, remarks</source>
        <translation>筛选：车型、备注</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Only what fits my stock</source>
        <translation>仅看与我的车源匹配的求购</translation>
    </message>
    <message>
        <source>Best fit first</source>
        <translation>匹配度高的在前</translation>
    </message>
    <message>
        <source>Ending soon first</source>
        <translation>即将截止的在前</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message>
        <source>No requests now</source>
        <translation>目前没有求购</translation>
    </message>
    <message>
        <source>What purchasers look for appears here, with how well your stock fits.</source>
        <translation>采购商的求购会显示在这里，并标明与您车源的匹配程度。</translation>
    </message>
    <message>
        <source>No request fits the filter</source>
        <translation>没有符合筛选条件的求购</translation>
    </message>
    <message>
        <source>There may be others.</source>
        <translation>可能还有其他求购。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>求购</translation>
    </message>
</context>
<context>
    <name>BoardModel</name>
    <message>
        <source>Wanted</source>
        <translation>求购车辆</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>区域</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>目标价</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>匹配度</translation>
    </message>
    <message>
        <source>My quotation</source>
        <translation>我的报价</translation>
    </message>
</context>
<context>
    <name>BodyZonePicker</name>
    <message>
        <source>Where is it?</source>
        <translation>在哪个部位？</translation>
    </message>
    <message>
        <source>Part of the vehicle</source>
        <translation>车辆部位</translation>
    </message>
</context>
<context>
    <name>CameraTest</name>
    <message>
        <source>Test: look…</source>
        <translation>测试：看画面…</translation>
    </message>
    <message>
        <source>End the test</source>
        <translation>结束测试</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Close the account</source>
        <translation>注销账号</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Close my account…</source>
        <translation>注销我的账号…</translation>
    </message>
    <message>
        <source>Withdraw the request</source>
        <translation>撤回申请</translation>
    </message>
    <message>
        <source>Your last request was refused by the platform&apos;s staff: {note}</source>
        <translation>您上次的申请被平台工作人员拒绝：{note}</translation>
    </message>
    <message>
        <source>The platform deletes what it knows of you. This cannot be undone.</source>
        <translation>平台将删除您的信息，此操作无法撤销。</translation>
    </message>
    <message>
        <source>Asked for on {asked}. It is decided by {due} at the latest; without a word from the staff the account is closed then. Until then you can look around but not trade.</source>
        <translation>申请于 {asked} 提交，最迟 {due} 前处理；届时工作人员若未答复，账号将被注销。在此之前您可以浏览，但不能交易。</translation>
    </message>
    <message>
        <source>Your request is under review</source>
        <translation>您的申请正在审核</translation>
    </message>
    <message>
        <source>Your account stays</source>
        <translation>您的账号已保留</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>Close my account</source>
        <translation>注销我的账号</translation>
    </message>
    <message>
        <source>Ask to close my account</source>
        <translation>申请注销账号</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在提交申请…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Looking at what is in the way…</source>
        <translation>正在检查有哪些未了结的事项…</translation>
    </message>
    <message>
        <source>These have to be settled first, so that nobody waits in vain:</source>
        <translation>请先处理以下事项，以免他人空等：</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>请用验证码确认是您本人申请。</translation>
    </message>
    <message>
        <source>Keep my account</source>
        <translation>保留我的账号</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>重新检查</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>The platform&apos;s staff looks at the request within {n} hours. Until then you can withdraw it.</source>
        <translation>平台工作人员将在 {n} 小时内审核申请，在此之前您可以撤回。</translation>
    </message>
    <message>
        <source>What is lost</source>
        <translation>将被删除的内容</translation>
    </message>
    <message>
        <source>Your name, picture, phone number and company&apos;s documents</source>
        <translation>您的姓名、头像、电话号码和公司证件</translation>
    </message>
    <message>
        <source>Your listings with their pictures, and your drafts</source>
        <translation>您的车源及图片，以及草稿</translation>
    </message>
    <message>
        <source>What is stored on this computer for this account</source>
        <translation>此账号在这台电脑上存储的内容</translation>
    </message>
    <message>
        <source>What stays</source>
        <translation>将保留的内容</translation>
    </message>
    <message>
        <source>What the law asks the platform to keep, without your name</source>
        <translation>法律要求平台留存的信息（不含您的姓名）</translation>
    </message>
    <message>
        <source>What others have already saved or printed</source>
        <translation>他人已保存或打印的内容</translation>
    </message>
    <message>
        <source>I understand that this cannot be undone</source>
        <translation>我了解此操作无法撤销</translation>
    </message>
</context>
<context>
    <name>CapabilityCard</name>
    <message>
        <source>Open the system&apos;s settings</source>
        <translation>打开系统设置</translation>
    </message>
    <message>
        <source>What it is for (ticked: you agreed)</source>
        <translation>用途（打勾表示您已同意）</translation>
    </message>
    <message>
        <source>You agreed to it</source>
        <translation>您已同意</translation>
    </message>
    <message>
        <source>Asked at the first use</source>
        <translation>首次使用时询问</translation>
    </message>
</context>
<context>
    <name>CapturePage</name>
    <message>
        <source>What to record</source>
        <translation>录制内容</translation>
    </message>
    <message>
        <source>Photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Camera: {vehicle}</source>
        <translation>摄像头：{vehicle}</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
    <message>
        <source>Back to the vehicle</source>
        <translation>返回车辆</translation>
    </message>
    <message>
        <source>No vehicle</source>
        <translation>没有车辆</translation>
    </message>
    <message>
        <source>Choose one in My stock.</source>
        <translation>请在“我的车源”中选择一辆。</translation>
    </message>
    <message>
        <source>Take back the last picture</source>
        <translation>撤回上一张照片</translation>
    </message>
</context>
<context>
    <name>CaseCard</name>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Allow it again…</source>
        <translation>重新允许…</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Change my phone number</source>
        <translation>更换我的电话号码</translation>
    </message>
    <message>
        <source>What you wrote</source>
        <translation>您填写的内容</translation>
    </message>
    <message>
        <source>The platform has not answered in time. Call the hotline with the number of the request, or turn to one of the authorities named below.</source>
        <translation>平台未按时答复。请致电客服热线并提供申请编号，或向下列主管部门投诉、举报。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>About</source>
        <translation>涉及信息</translation>
    </message>
    <message>
        <source>To be stopped</source>
        <translation>要求停止</translation>
    </message>
    <message>
        <source>Clause</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>The platform&apos;s answer</source>
        <translation>平台的答复</translation>
    </message>
    <message>
        <source>Why not all of it</source>
        <translation>部分未予满足的原因</translation>
    </message>
    <message>
        <source>Why it is refused</source>
        <translation>拒绝的原因</translation>
    </message>
    <message>
        <source>What had to stay</source>
        <translation>必须保留的信息</translation>
    </message>
    <message>
        <source>Told to delete it as well</source>
        <translation>已通知一并删除的接收方</translation>
    </message>
    <message>
        <source>Told to stop as well</source>
        <translation>已通知一并停止的接收方</translation>
    </message>
    <message>
        <source>Told that you allow it again</source>
        <translation>已告知您重新允许的接收方</translation>
    </message>
    <message>
        <source>If you do not agree with it: see “If you are not satisfied” below.</source>
        <translation>如不认可答复，请查看下方的“如果您不满意”。</translation>
    </message>
    <message>
        <source>Received {time}</source>
        <translation>{time} 已受理</translation>
    </message>
    <message>
        <source>Answered {time}</source>
        <translation>{time} 已答复</translation>
    </message>
    <message>
        <source>Carried out {time}</source>
        <translation>{time} 已执行</translation>
    </message>
    <message>
        <source>Allowed again {time}</source>
        <translation>{time} 重新允许</translation>
    </message>
    <message>
        <source>Gone from all backups by {time}</source>
        <translation>最迟 {time} 从所有备份中清除</translation>
    </message>
</context>
<context>
    <name>CaseModel</name>
    <message>
        <source>Request</source>
        <translation>申请</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩余 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>Certification</name>
    <message>
        <source>Needs you</source>
        <translation>需您处理</translation>
    </message>
    <message>
        <source>In review since {time} ({ago})</source>
        <translation>审核中，提交于 {time}（{ago}）</translation>
    </message>
    <message>
        <source>You will see the answer here and on every device that is signed in. Nothing is to be done meanwhile.</source>
        <translation>审核结果会显示在这里以及每台已登录的设备上，在此期间您无需操作。</translation>
    </message>
    <message>
        <source>Approved {time}</source>
        <translation>{time} 审核通过</translation>
    </message>
    <message>
        <source>Rejected {time}</source>
        <translation>{time} 审核未通过</translation>
    </message>
    <message>
        <source>Correct what is marked, confirm below, and send it again.</source>
        <translation>请改正标出的内容，在下方确认后重新发送。</translation>
    </message>
    <message>
        <source>From the platform&apos;s staff: {note}</source>
        <translation>平台工作人员留言：{note}</translation>
    </message>
    <message>
        <source>{field}: {reason}</source>
        <translation>{field}：{reason}</translation>
    </message>
    <message>
        <source>Page {n}: {reason}</source>
        <translation>第 {n} 页：{reason}</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>It is sent when the network is back</source>
        <translation>网络恢复后自动发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Sending: {n} of {all} pages have arrived</source>
        <translation>正在发送：已送达 {n} / {all} 页</translation>
    </message>
    <message>
        <source>You can go on working; it goes on by itself.</source>
        <translation>您可以继续工作，发送会自动进行。</translation>
    </message>
    <message>
        <source>Add the licence, compare what was read, submit</source>
        <translation>添加执照，核对识别结果，然后提交</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you submit.</source>
        <translation>提交之前，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>A change of the company&apos;s facts</source>
        <translation>变更公司信息</translation>
    </message>
    <message>
        <source>Your company stays certified while it is looked at.</source>
        <translation>审核期间，您的公司仍保持已认证。</translation>
    </message>
    <message>
        <source>Your company is certified</source>
        <translation>您的公司已认证</translation>
    </message>
    <message>
        <source>Everything is open to you. If a fact has changed, request a change.</source>
        <translation>全部功能均已开放。如公司信息有变，请申请变更。</translation>
    </message>
    <message>
        <source>Certified suppliers publish vehicles, answer requests and see who sells on the whole market. Buyers see that the platform has checked the company.</source>
        <translation>认证供应商可以发布车源、回应求购，并查看整个市场的卖家。买家会看到平台已核验该公司。</translation>
    </message>
    <message>
        <source>Certified purchasers see the whole market with its sellers, publish requests and order. Sellers see that the platform has checked the company.</source>
        <translation>认证采购商可以查看整个市场及其卖家、发布求购并下单。卖家会看到平台已核验该公司。</translation>
    </message>
    <message>
        <source>The business licence: a photo, a scan or a PDF</source>
        <translation>营业执照：照片、扫描件或 PDF</translation>
    </message>
    <message>
        <source>The unified social credit code; it is checked as you type</source>
        <translation>统一社会信用代码，输入时即时校验</translation>
    </message>
    <message>
        <source>The company&apos;s name in Chinese and in English</source>
        <translation>公司的中文和英文名称</translation>
    </message>
    <message>
        <source>The registered address</source>
        <translation>注册地址</translation>
    </message>
    <message>
        <source>The business licence or the registration of your country: a photo, a scan or a PDF</source>
        <translation>营业执照或您所在国家的注册证明：照片、扫描件或 PDF</translation>
    </message>
    <message>
        <source>The country and the number of the registration</source>
        <translation>注册国家和注册号</translation>
    </message>
    <message>
        <source>The company&apos;s name as it is registered</source>
        <translation>公司的注册名称</translation>
    </message>
</context>
<context>
    <name>CertificationForm</name>
    <message>
        <source>Use all</source>
        <translation>全部采用</translation>
    </message>
    <message>
        <source>Read from the picture</source>
        <translation>从图片识别</translation>
    </message>
    <message>
        <source>Values were read from the picture. Compare each before you use it.</source>
        <translation>已从图片中识别出内容，采用前请逐项核对。</translation>
    </message>
    <message>
        <source>Everybody whose data the pages show, such as the legal representative, has allowed me to send them to the platform for this check.</source>
        <translation>页面上涉及其信息的所有人（如法定代表人）均已同意我将这些信息提交平台，用于本次审核。</translation>
    </message>
</context>
<context>
    <name>CertificationPart</name>
    <message>
        <source>Company certification</source>
        <translation>公司认证</translation>
    </message>
    <message>
        <source>Correct and send again</source>
        <translation>改正后重新发送</translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation>申请变更</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>添加页面…</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交记录</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>放弃草稿？</translation>
    </message>
    <message>
        <source>Its pages and what was typed are deleted here. What was submitted stays.</source>
        <translation>这台电脑上的页面和已填写的内容将被删除，已提交的内容会保留。</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>It is on its way. You can go on working.</source>
        <translation>正在发送，您可以继续工作。</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>已保存在本机，网络恢复后自动发送。您可以继续工作。</translation>
    </message>
</context>
<context>
    <name>CharacterMarks</name>
    <message>
        <source>Look at character {places}</source>
        <translation>请检查第 {places} 位</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>{source} ({day})</source>
        <translation>{source}（{day}）</translation>
    </message>
    <message>
        <source>Depends on</source>
        <translation>取决于</translation>
    </message>
</context>
<context>
    <name>ChoiceConsent</name>
    <message>
        <source>I agree</source>
        <translation>我同意</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>开启</translation>
    </message>
</context>
<context>
    <name>ChoiceFilterChip</name>
    <message>
        <source>{first} +{n}</source>
        <translation>{first} +{n}</translation>
    </message>
</context>
<context>
    <name>ChoiceLine</name>
    <message>
        <source>You had the platform stop this. Lift that under Requests first.</source>
        <translation>您已要求平台停止此项处理。请先在“个人信息权利申请”中解除限制。</translation>
    </message>
    <message>
        <source>The platform is told as soon as you are online.</source>
        <translation>联网后将立即告知平台。</translation>
    </message>
    <message>
        <source>At the platform it is on: you agreed on another computer.</source>
        <translation>此项在平台上已开启：您在另一台电脑上同意过。</translation>
    </message>
    <message>
        <source>You agreed on {time}.</source>
        <translation>您已于 {time} 同意。</translation>
    </message>
    <message>
        <source>You took it back on {time}.</source>
        <translation>您已于 {time} 撤回。</translation>
    </message>
    <message>
        <source>On since {time}.</source>
        <translation>自 {time} 起开启。</translation>
    </message>
    <message>
        <source>Off since {time}.</source>
        <translation>自 {time} 起关闭。</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>switched on</source>
        <translation>已开启</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Message notification</source>
        <translation>消息通知</translation>
    </message>
    <message>
        <source>Vehilink tells you outside its window when a deal waits for you or the platform has a notice. It names nobody there. Off: nothing appears outside the window.</source>
        <translation>有交易等待您处理，或平台有通知时，Vehilink 会在窗口之外提醒您，提醒中不显示任何人的名称。关闭后，窗口之外不再出现任何提醒。</translation>
    </message>
    <message>
        <source>Offers of the platform</source>
        <translation>平台推广信息</translation>
    </message>
    <message>
        <source>Whether the platform may tell you of its own services and events.</source>
        <translation>平台是否可以向您介绍其服务和活动。</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>浏览记录</translation>
    </message>
    <message>
        <source>Which pages of this program you open, and for how long. Off: nothing is recorded.</source>
        <translation>您打开了本程序的哪些页面、停留多久。关闭后不再记录。</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>What you searched for stays on this computer, so that you can repeat it. Off: nothing new is kept.</source>
        <translation>您的搜索内容保存在这台电脑上，方便再次搜索。关闭后不再保存新的内容。</translation>
    </message>
    <message>
        <source>Suggestions in the order of your habits</source>
        <translation>按使用习惯排列搜索建议</translation>
    </message>
    <message>
        <source>What you search for most often is suggested first. Off: the newest search is.</source>
        <translation>优先显示您最常搜索的内容。关闭后优先显示最近的搜索。</translation>
    </message>
    <message>
        <source>Do not track</source>
        <translation>请勿追踪</translation>
    </message>
    <message>
        <source>Every request asks the platform not to track you. No browsing records are kept, here or there, even where they are switched on.</source>
        <translation>每次请求都会要求平台不要追踪您。即使已开启浏览记录，本机和平台也都不再记录。</translation>
    </message>
    <message>
        <source>Start with this computer</source>
        <translation>开机自启动</translation>
    </message>
    <message>
        <source>Vehilink starts when you sign in to the computer.</source>
        <translation>您登录这台电脑时，Vehilink 自动启动。</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>驻留系统托盘</translation>
    </message>
    <message>
        <source>When you close the window, Vehilink goes on. Off: closing the window ends it.</source>
        <translation>关闭窗口后，Vehilink 继续运行。关闭此项后，关闭窗口即退出程序。</translation>
    </message>
    <message>
        <source>Ask before another program opens</source>
        <translation>打开其他程序前询问</translation>
    </message>
    <message>
        <source>Before a file or a page is handed to another program, Vehilink says which kind of program that is.</source>
        <translation>将文件或网页交给其他程序之前，Vehilink 会说明由哪类程序打开。</translation>
    </message>
    <message>
        <source>Warn of addresses in texts of others</source>
        <translation>他人文字中的网址提醒</translation>
    </message>
    <message>
        <source>Before an address that somebody wrote is opened, Vehilink shows where it leads. Off: it does so only where something speaks against the address. An address is reported to the platform only when you do it.</source>
        <translation>打开他人填写的网址之前，Vehilink 会显示它指向哪里。关闭后，仅在网址可疑时提醒。只有您主动举报时，网址才会报给平台。</translation>
    </message>
    <message>
        <source>Keep papers out of pictures of the screen</source>
        <translation>禁止屏幕截取证件和单证</translation>
    </message>
    <message>
        <source>Windows that show licences, vouchers and other papers stay out of screenshots, recordings and shared screens. It cannot stop a camera in front of the screen.</source>
        <translation>显示执照、凭证及其他单证的窗口不会出现在截屏、录屏和屏幕共享中。但无法阻止有人对着屏幕拍摄。</translation>
    </message>
    <message>
        <source>You can take it back at any time under My › Privacy centre › Privacy settings; everything else works without it.</source>
        <translation>您可以随时在“我的 › 隐私中心 › 隐私设置”中撤回；其他功能不受影响。</translation>
    </message>
    <message>
        <source>May the platform tell you of its offers?</source>
        <translation>是否允许平台向您介绍其服务和活动？</translation>
    </message>
    <message>
        <source>To tell you of services and events that may suit your trade.</source>
        <translation>用于向您介绍可能适合您业务的服务和活动。</translation>
    </message>
    <message>
        <source>The platform uses your kind of account and your language for it. Nobody else gets your data.</source>
        <translation>平台为此使用您的账号类型和语言，不会将您的信息提供给其他任何人。</translation>
    </message>
    <message>
        <source>May Vehilink record which pages you open?</source>
        <translation>是否允许 Vehilink 记录您打开的页面？</translation>
    </message>
    <message>
        <source>To learn which pages help in the work, and to improve them.</source>
        <translation>用于了解哪些页面对工作有帮助，并加以改进。</translation>
    </message>
    <message>
        <source>Recorded are the name of the page, when, and for how long; not what it shows and not what you type. It shows how you work, so it counts as sensitive. It is kept encrypted here and at the platform, for 90 days at most. You can look at it and erase it.</source>
        <translation>记录的内容为页面名称、打开时间和停留时长，不记录页面显示的内容，也不记录您输入的内容。这些记录能反映您的工作方式，因此属于敏感个人信息。它们在本机和平台上均加密保存，最长 90 天。您可以查看并清除。</translation>
    </message>
    <message>
        <source>May Vehilink order suggestions by your habits?</source>
        <translation>是否允许 Vehilink 按您的使用习惯排列搜索建议？</translation>
    </message>
    <message>
        <source>To suggest first what you search for most often.</source>
        <translation>用于优先显示您最常搜索的内容。</translation>
    </message>
    <message>
        <source>It counts your searches on this computer. Nothing of it leaves the computer.</source>
        <translation>仅在这台电脑上统计您的搜索次数，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Start Vehilink with this computer?</source>
        <translation>是否允许 Vehilink 开机自启动？</translation>
    </message>
    <message>
        <source>So that what waits is sent and news arrives before you open it.</source>
        <translation>以便在您打开程序之前就发送待发内容、接收最新消息。</translation>
    </message>
    <message>
        <source>It writes an entry into the list of programs that your system starts when you sign in. It starts in the tray if you agreed to that, else with a small window.</source>
        <translation>将在系统的登录启动项中添加一项。如您已同意驻留系统托盘，则在托盘中启动，否则以小窗口启动。</translation>
    </message>
    <message>
        <source>Go on when the window is closed?</source>
        <translation>关闭窗口后是否继续运行？</translation>
    </message>
    <message>
        <source>So that what waits is sent and you hear of what is new.</source>
        <translation>以便继续发送待发内容，并让您及时得知新消息。</translation>
    </message>
    <message>
        <source>The program goes on in the background and speaks to the platform as before. Its sign in the tray opens the window, and its menu ends the program.</source>
        <translation>程序在后台继续运行，照常与平台通信。点击托盘图标可打开窗口，通过其菜单可退出程序。</translation>
    </message>
</context>
<context>
    <name>ClauseRow</name>
    <message>
        <source>Show me where</source>
        <translation>前往相关页面</translation>
    </message>
    <message>
        <source>Read the clause</source>
        <translation>阅读条款</translation>
    </message>
</context>
<context>
    <name>Clauses</name>
    <message>
        <source>What the policy&apos;s own words mean.</source>
        <translation>政策中各用语的含义。</translation>
    </message>
    <message>
        <source>Nothing leaves this computer that is not declared. You can watch what does.</source>
        <translation>未经声明的信息不会离开这台电脑，您可以随时查看发送了什么。</translation>
    </message>
    <message>
        <source>Your phone number and a code are all you need to begin.</source>
        <translation>只需电话号码和验证码，即可开始使用。</translation>
    </message>
    <message>
        <source>Your company&apos;s licence and a few facts open everything else.</source>
        <translation>提供公司的执照和少量信息，即可使用其余全部功能。</translation>
    </message>
    <message>
        <source>Five facts about this computer are sent when you sign in. You can see each of them.</source>
        <translation>登录时会发送这台电脑的五项信息，您可以逐项查看。</translation>
    </message>
    <message>
        <source>Nobody notes what you look at unless you switched that on.</source>
        <translation>除非您主动开启，否则没有人记录您浏览了什么。</translation>
    </message>
    <message>
        <source>Addresses in texts of others are never opened silently. You are warned.</source>
        <translation>他人文字中的网址绝不会悄悄打开，打开前会提醒您。</translation>
    </message>
    <message>
        <source>What you see is put in an order for you only if you agreed to that.</source>
        <translation>只有经您同意，才会按您的习惯排列显示内容。</translation>
    </message>
    <message>
        <source>Your searches stay on this computer until you clear them, or for 180 days.</source>
        <translation>您的搜索记录保存在这台电脑上，直到您清除，最长 180 天。</translation>
    </message>
    <message>
        <source>Whatever can be joined with your name belongs to your data: take it along.</source>
        <translation>凡是能与您的姓名关联的，都属于您的个人信息，您可以一并导出。</translation>
    </message>
    <message>
        <source>A model, a price and a colour are enough to publish.</source>
        <translation>填写车型、价格和颜色即可发布。</translation>
    </message>
    <message>
        <source>Say what you look for and for how many days. Then it ends by itself.</source>
        <translation>说明您要找什么车、有效几天，到期自动结束。</translation>
    </message>
    <message>
        <source>You confirm that a quotation is true before it is sent.</source>
        <translation>发送报价前，您须确认其真实有效。</translation>
    </message>
    <message>
        <source>Only the other side of an order sees your picture, name and number. Each look at a number is written down.</source>
        <translation>只有订单的对方能看到您的头像、昵称和电话号码。每次查看号码都会留有记录。</translation>
    </message>
    <message>
        <source>What you ask, and what was answered, is kept as a case that you can read.</source>
        <translation>您的咨询和得到的答复会作为工单保存，您可以查看。</translation>
    </message>
    <message>
        <source>This client sends no text away to be translated. What it sends, you can watch.</source>
        <translation>本客户端不会将文字发送出去翻译。它发送了什么，您都可以查看。</translation>
    </message>
    <message>
        <source>Off until you allow it. Your face is used for what you agreed to each time, and is not kept.</source>
        <translation>在您允许之前保持关闭。您的面部信息仅用于您每次同意的用途，不会留存。</translation>
    </message>
    <message>
        <source>Vehilink reads the pictures that you choose, no others.</source>
        <translation>Vehilink 只读取您选择的图片，不读取其他图片。</translation>
    </message>
    <message>
        <source>Off until you allow it, and never on unseen.</source>
        <translation>在您允许之前保持关闭，开启时必有提示。</translation>
    </message>
    <message>
        <source>One switch each. Off means off at once, everywhere in the program.</source>
        <translation>每项权限各有一个开关。关闭后立即在整个程序中生效。</translation>
    </message>
    <message>
        <source>Some things are done because the law demands them. The list says which.</source>
        <translation>有些处理是法律要求的，清单中逐一列明。</translation>
    </message>
    <message>
        <source>Statistics name nobody. You can ask to be left out of them.</source>
        <translation>统计结果不涉及任何个人，您也可以要求不参与统计。</translation>
    </message>
    <message>
        <source>Your data may be used while you use Vehilink. You can end that earlier.</source>
        <translation>在您使用 Vehilink 期间可以使用您的信息，您也可以提前终止。</translation>
    </message>
    <message>
        <source>Numbers and addresses are shown in part. The whole is one click away.</source>
        <translation>号码和地址仅显示一部分，点击即可查看完整内容。</translation>
    </message>
    <message>
        <source>A new use of your data asks you first, with a box that is not ticked.</source>
        <translation>将您的信息用于新的目的之前，会先征求您的同意，且不会预先勾选。</translation>
    </message>
    <message>
        <source>Names and pictures that mislead are refused, with the reason.</source>
        <translation>会误导他人的名称和图片不予采用，并说明原因。</translation>
    </message>
    <message>
        <source>Ask the people in your pictures before you publish them.</source>
        <translation>发布之前，请先征得图片中人物的同意。</translation>
    </message>
    <message>
        <source>There are no cookies here. What is stored on this computer is listed and can be cleared.</source>
        <translation>这里不使用 Cookie。保存在这台电脑上的内容均已列出，并可以清除。</translation>
    </message>
    <message>
        <source>Texts of others are shown as text. Nothing in them can call home.</source>
        <translation>他人的文字只作为文字显示，其中的内容无法向外发送信息。</translation>
    </message>
    <message>
        <source>Say once that you do not want to be followed.</source>
        <translation>设置一次，即可要求不被追踪。</translation>
    </message>
    <message>
        <source>Vehilink starts with the system only if you agreed to that.</source>
        <translation>只有经您同意，Vehilink 才会随系统启动。</translation>
    </message>
    <message>
        <source>You are asked before another program opens one of your files.</source>
        <translation>由其他程序打开您的文件之前，会先询问您。</translation>
    </message>
    <message>
        <source>Companies that work for the platform are named, with what they get.</source>
        <translation>受平台委托的企业及其获得的信息均已列明。</translation>
    </message>
    <message>
        <source>Others get your data because you need it, because you agreed, or by law.</source>
        <translation>他人获得您的信息，仅限于您的使用需要、经您同意或法律要求。</translation>
    </message>
    <message>
        <source>Who gets what, why and how, since when.</source>
        <translation>谁获得什么、用于什么目的、以什么方式、从何时起。</translation>
    </message>
    <message>
        <source>If the business is sold, you are told before who buys.</source>
        <translation>如果业务转让，会事先告知您接收方是谁。</translation>
    </message>
    <message>
        <source>What is public shows no phone number and no address of yours.</source>
        <translation>公开的内容不会显示您的电话号码和地址。</translation>
    </message>
    <message>
        <source>Each kind of data has its time. When that is over, it is deleted.</source>
        <translation>每类信息都有保存期限，期满即删除。</translation>
    </message>
    <message>
        <source>A closed account is gone 48 hours after you asked, at the latest.</source>
        <translation>申请注销后，账号最迟在 48 小时内删除。</translation>
    </message>
    <message>
        <source>If the service ends, you hear of it at least 30 days before.</source>
        <translation>如果服务终止，会至少提前 30 天通知您。</translation>
    </message>
    <message>
        <source>Your data stays in the country that is shown, unless you said otherwise.</source>
        <translation>您的信息保存在所示的国家，除非您另行同意。</translation>
    </message>
    <message>
        <source>Your data, drafts and pictures on this computer are encrypted.</source>
        <translation>您在这台电脑上的信息、草稿和图片均已加密。</translation>
    </message>
    <message>
        <source>Staff see what their work needs. Each look at a number leaves a trace.</source>
        <translation>工作人员只能查看其工作所需的信息。每次查看号码都会留下记录。</translation>
    </message>
    <message>
        <source>What is not needed is not asked for, and not sent.</source>
        <translation>不需要的信息不会要求您提供，也不会发送。</translation>
    </message>
    <message>
        <source>Whom you trade with gets to know you. Strangers do not.</source>
        <translation>交易对方会了解您的信息，陌生人不会。</translation>
    </message>
    <message>
        <source>Nobody can promise complete security. What goes wrong, you are told.</source>
        <translation>没有人能保证绝对安全。如果出现问题，会告知您。</translation>
    </message>
    <message>
        <source>You are told what happened, what it means, and what you can do.</source>
        <translation>会告知您发生了什么、有什么影响，以及您可以做什么。</translation>
    </message>
    <message>
        <source>One step signs out every other device and tells the platform.</source>
        <translation>一步即可让其他所有设备退出登录，并告知平台。</translation>
    </message>
    <message>
        <source>See it, correct it, copy it.</source>
        <translation>查阅、更正、复制。</translation>
    </message>
    <message>
        <source>Ask for deletion, on any of eight grounds, of what you choose.</source>
        <translation>有八种情形可以要求删除，删除哪些由您选择。</translation>
    </message>
    <message>
        <source>Whoever got the data is told as well. You see who, and when.</source>
        <translation>获得信息的各方也会收到通知。您可以查看通知了谁、何时通知。</translation>
    </message>
    <message>
        <source>Take back what you agreed to. It stops at once; the past stays as it is.</source>
        <translation>撤回您的同意后立即停止处理；此前的处理不受影响。</translation>
    </message>
    <message>
        <source>Close your account here, at any time.</source>
        <translation>您可以随时在这里注销账号。</translation>
    </message>
    <message>
        <source>Switch messages off, and none is shown any more.</source>
        <translation>关闭消息通知后，不再显示任何通知。</translation>
    </message>
    <message>
        <source>Have a use of your data stopped.</source>
        <translation>要求停止对您信息的某项处理。</translation>
    </message>
    <message>
        <source>Ask what a clause means, and get an answer.</source>
        <translation>询问条款的含义，并得到答复。</translation>
    </message>
    <message>
        <source>A code to your phone proves that it is you. Asking costs nothing.</source>
        <translation>通过发送到您手机的验证码确认是您本人。提出请求不收费。</translation>
    </message>
    <message>
        <source>A refusal names its reason, and where you can complain.</source>
        <translation>拒绝时会说明理由，并告知您可以向哪里投诉。</translation>
    </message>
    <message>
        <source>Children under 14 cannot register. Report it if you know of one.</source>
        <translation>未满 14 周岁的儿童不能注册。如有发现，请举报。</translation>
    </message>
    <message>
        <source>By telephone, by post, or from here.</source>
        <translation>可通过电话、信函或在这里联系。</translation>
    </message>
    <message>
        <source>Fifteen working days. Each request shows the day of its answer.</source>
        <translation>十五个工作日内答复，每项申请都会显示答复日期。</translation>
    </message>
    <message>
        <source>The authorities hear you as well.</source>
        <translation>您也可以向主管部门投诉、举报。</translation>
    </message>
    <message>
        <source>A new edition is announced before it counts, and named in the list.</source>
        <translation>新版本生效前会公布，并列入版本列表。</translation>
    </message>
    <message>
        <source>What matters is listed, compared word by word, and asks for your yes.</source>
        <translation>重大变更会逐项列出、逐字对比，并征求您的同意。</translation>
    </message>
    <message>
        <source>Every earlier edition can be read.</source>
        <translation>所有旧版本都可以查阅。</translation>
    </message>
</context>
<context>
    <name>ClocksCard</name>
    <message>
        <source>Running clocks</source>
        <translation>正在计时</translation>
    </message>
    <message>
        <source>It is up to you.</source>
        <translation>等待您处理。</translation>
    </message>
    <message>
        <source>It is up to the other side.</source>
        <translation>等待对方处理。</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Message to {phone}: your code is {code}</source>
        <translation>发送至 {phone} 的短信：您的验证码为 {code}</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Code from the message</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更换号码</translation>
    </message>
    <message>
        <source>Sent to {phone}. The code is valid for {n} min.</source>
        <translation>验证码已发送至 {phone}，{n} 分钟内有效。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Send again in {n} s</source>
        <translation>{n} 秒后可重新发送</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Search everything</source>
        <translation>全局搜索</translation>
    </message>
    <message>
        <source>Search actions, deals, your stock and the market</source>
        <translation>搜索操作、交易、您的车源和市场</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>搜索结果</translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>我的车源</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
</context>
<context>
    <name>CompanyPanel</name>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name in Chinese</source>
        <translation>中文名称</translation>
    </message>
    <message>
        <source>City</source>
        <translation>城市</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>See the request</source>
        <translation>查看申请</translation>
    </message>
    <message>
        <source>Request a change</source>
        <translation>申请变更</translation>
    </message>
    <message>
        <source>A change is being reviewed. Until then, these facts stand.</source>
        <translation>变更正在审核，在此之前以这些信息为准。</translation>
    </message>
    <message>
        <source>The platform has checked these facts, so it checks changes too.</source>
        <translation>这些信息已经平台核验，因此变更也需审核。</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>The platform is looking at your company&apos;s documents.</source>
        <translation>平台正在审核您公司的证件。</translation>
    </message>
    <message>
        <source>See where it stands</source>
        <translation>查看进度</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>Something in your documents has to be mended.</source>
        <translation>您的证件中有需要改正之处。</translation>
    </message>
    <message>
        <source>See what to mend</source>
        <translation>查看需改正的内容</translation>
    </message>
    <message>
        <source>Not certified yet</source>
        <translation>尚未认证</translation>
    </message>
    <message>
        <source>Certified companies can trade and see the whole market with its sellers.</source>
        <translation>认证公司可以交易，并查看整个市场及其卖家。</translation>
    </message>
    <message>
        <source>Certify my company</source>
        <translation>认证我的公司</translation>
    </message>
</context>
<context>
    <name>ComparePage</name>
    <message>
        <source>Refresh rates</source>
        <translation>刷新汇率</translation>
    </message>
    <message>
        <source>Compare quotations</source>
        <translation>比较报价</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>暂无可比较的报价</translation>
    </message>
    <message>
        <source>As soon as suppliers have quoted, their offers stand here side by side.</source>
        <translation>供应商报价后，各家报价会并排显示在这里。</translation>
    </message>
    <message>
        <source>Back to the request</source>
        <translation>返回求购</translation>
    </message>
    <message>
        <source>Currency of the comparison</source>
        <translation>比较所用币种</translation>
    </message>
    <message>
        <source>Everything in</source>
        <translation>统一换算为</translation>
    </message>
    <message>
        <source>No exchange rates are here yet. Offers in {currency} are compared.</source>
        <translation>暂无汇率，仅比较以 {currency} 报价的内容。</translation>
    </message>
    <message>
        <source>Rates: {source}, {time}</source>
        <translation>汇率：{source}，{time}</translation>
    </message>
    <message>
        <source>No rate for {currency}</source>
        <translation>没有 {currency} 的汇率</translation>
    </message>
</context>
<context>
    <name>CompareTable</name>
    <message>
        <source>As quoted</source>
        <translation>原始报价</translation>
    </message>
    <message>
        <source>Landed cost</source>
        <translation>到岸总成本</translation>
    </message>
    <message>
        <source>Validity</source>
        <translation>有效期</translation>
    </message>
    <message>
        <source>Your estimate, for one vehicle</source>
        <translation>您的估算，按每辆车计</translation>
    </message>
    <message>
        <source>{n} days</source>
        <translation>{n} 天</translation>
    </message>
    <message>
        <source>{amount} per vehicle</source>
        <translation>每辆 {amount}</translation>
    </message>
    <message>
        <source>without: {parts}</source>
        <translation>未含：{parts}</translation>
    </message>
    <message>
        <source>Cheapest per vehicle</source>
        <translation>单车成本最低</translation>
    </message>
    <message>
        <source>{time} more</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Accept the offer of {name}</source>
        <translation>接受 {name} 的报价</translation>
    </message>
    <message>
        <source>Open the quotation of {name}</source>
        <translation>打开 {name} 的报价</translation>
    </message>
</context>
<context>
    <name>ComparisonView</name>
    <message>
        <source>What changed</source>
        <translation>变更内容</translation>
    </message>
    <message>
        <source>Show what did not change as well</source>
        <translation>同时显示未变更的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n clause(s) changed</source>
        <translation>
            <numerusform>%n 项条款有变更</numerusform>
        </translation>
    </message>
    <message>
        <source>Not a word has changed.</source>
        <translation>一字未改。</translation>
    </message>
</context>
<context>
    <name>ComplaintDialog</name>
    <message>
        <source>Drop evidence here</source>
        <translation>将证据拖到此处</translation>
    </message>
    <message>
        <source>What is it?</source>
        <translation>属于哪一类？</translation>
    </message>
    <message>
        <source>What happened, and what do you want?</source>
        <translation>发生了什么，您有何诉求？</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Send it once they are.</source>
        <translation>页面仍在处理中，请稍后再发送。</translation>
    </message>
</context>
<context>
    <name>ComplaintsCard</name>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Write to the platform</source>
        <translation>联系平台</translation>
    </message>
    <message>
        <source>Ask, complain or suggest something about this order.</source>
        <translation>就此订单提问、投诉或提出建议。</translation>
    </message>
    <message>
        <source>From the platform&apos;s staff: {answer}</source>
        <translation>平台工作人员回复：{answer}</translation>
    </message>
</context>
<context>
    <name>ConditionsEditor</name>
    <message>
        <source>Delivery</source>
        <translation>交货</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Deposit, %</source>
        <translation>定金比例（%）</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ConfirmPaymentDialog</name>
    <message>
        <source>Has the money arrived?</source>
        <translation>款项到账了吗？</translation>
    </message>
    <message>
        <source>The voucher says {paid}; {due} is due.</source>
        <translation>凭证金额为 {paid}，应付 {due}。</translation>
    </message>
    <message>
        <source>A slip can be forged. Confirm only what you see on your own account at the bank.</source>
        <translation>水单可能是伪造的。请以您在银行账户中亲自看到的到账为准，再作确认。</translation>
    </message>
    <message>
        <source>A part payment: {rest} stay open</source>
        <translation>部分付款：尚欠 {rest}</translation>
    </message>
    <message>
        <source>It counts as the whole; nothing more is asked for</source>
        <translation>视为全额付清，不再要求补付</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未到账</translation>
    </message>
    <message>
        <source>It has arrived</source>
        <translation>已到账</translation>
    </message>
</context>
<context>
    <name>ConflictBar</name>
    <message>
        <source>Changed here and on the platform</source>
        <translation>本机与平台上都有修改</translation>
    </message>
    <message>
        <source>Choose what should stand. Nothing is published until then.</source>
        <translation>请选择保留哪一项；选定之前不会发布任何内容。</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>保留我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>采用平台的</translation>
    </message>
    <message>
        <source>Here: {value}</source>
        <translation>本机：{value}</translation>
    </message>
    <message>
        <source>Platform: {value}</source>
        <translation>平台：{value}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>ConsentSheet</name>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
</context>
<context>
    <name>Consents</name>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>System permissions</source>
        <translation>系统权限</translation>
    </message>
    <message>
        <source>Purposes of a permission</source>
        <translation>权限用途</translation>
    </message>
    <message>
        <source>Face authentication</source>
        <translation>人脸认证</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>隐私设置</translation>
    </message>
    <message>
        <source>Who else gets your data</source>
        <translation>还有谁获得您的信息</translation>
    </message>
    <message>
        <source>Other people&apos;s data</source>
        <translation>他人的个人信息</translation>
    </message>
    <message>
        <source>Data across the border</source>
        <translation>数据出境</translation>
    </message>
    <message>
        <source>The privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Deals with counterparts abroad</source>
        <translation>与境外对方的交易</translation>
    </message>
    <message>
        <source>People in the media of a vehicle</source>
        <translation>车辆图片和音视频中的人物</translation>
    </message>
    <message>
        <source>A third party: {id}</source>
        <translation>第三方：{id}</translation>
    </message>
    <message>
        <source>A new purpose: {id}</source>
        <translation>新用途：{id}</translation>
    </message>
</context>
<context>
    <name>ConsentsPart</name>
    <message>
        <source>In force now</source>
        <translation>当前有效</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Show entries about</source>
        <translation>选择要显示的条目类别</translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation>没有可显示的内容</translation>
    </message>
    <message>
        <source>Each time you agree to something or take it back, it is written down here.</source>
        <translation>您每次同意或撤回，都会记录在这里。</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all whole: nobody changed one afterwards.</source>
        <translation>
            <numerusform>共 %n 条，全部完整：没有人事后修改过。</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry {number} was changed outside Vehilink, or one before it was removed. Everything is kept as it is, so that it can be looked into.</source>
        <translation>第 {number} 条曾在 Vehilink 之外被修改，或其之前的条目被移除。现已按原样保留全部内容，以便调查。</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON lines (*.jsonl)</translation>
    </message>
    <message>
        <source>Export the ledger</source>
        <translation>导出台账</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>It opens in your browser, outside of this program:
{address}

There you see the sandbox as the platform&apos;s staff does: certifications, messages with codes, accounts.</source>
        <translation>将在浏览器中打开，不在本程序内：
{address}

您可以在那里像平台工作人员一样查看沙盒：认证、验证码短信和账号。</translation>
    </message>
    <message>
        <source>Open the staff console?</source>
        <translation>打开工作人员控制台？</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>If you are not satisfied</source>
        <translation>如果您不满意</translation>
    </message>
    <message>
        <source>Customer service</source>
        <translation>客户服务</translation>
    </message>
    <message>
        <source>Post and visits</source>
        <translation>信函与来访</translation>
    </message>
    <message>
        <source>You can also turn to</source>
        <translation>您还可以向以下部门投诉、举报</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n clause(s), each with its place in Vehilink</source>
        <translation>
            <numerusform>%n 项条款，均可在 Vehilink 中找到对应位置</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) in force</source>
        <translation>
            <numerusform>%n 项同意生效中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) in the last 7 days, {size} sent</source>
        <translation>
            <numerusform>最近 7 天 %n 次请求，已发送 {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) wait for your answer</source>
        <translation>
            <numerusform>%n 个问题等待您答复</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not read yet</source>
        <translation>
            <numerusform>%n 条未读</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) open</source>
        <translation>
            <numerusform>%n 项申请处理中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) open, the next answer is due on {date}</source>
        <translation>
            <numerusform>%n 项申请处理中，最近一项将于 {date} 前答复</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CounterpartCard</name>
    <message>
        <source>The platform has suspended this account. Pay nothing before it is clear.</source>
        <translation>平台已停用此账号。情况查明之前，请勿付款。</translation>
    </message>
    <message>
        <source>The number is hidden until you ask for it. That is noted.</source>
        <translation>号码已隐藏，您要求查看时才会显示，查看会被记录。</translation>
    </message>
    <message>
        <source>The number was last shown {time}</source>
        <translation>上次显示号码：{time}</translation>
    </message>
</context>
<context>
    <name>CreditCodeAdvice</name>
    <message>
        <source>Did you mean one of these?</source>
        <translation>您要输入的是否为其中之一？</translation>
    </message>
    <message>
        <source>A credit code has {most} characters, this has {n}.</source>
        <translation>信用代码应为 {most} 位，当前为 {n} 位。</translation>
    </message>
    <message>
        <source>Only digits and capitals without I, O, S, V and Z occur in a code.</source>
        <translation>代码只含数字和大写字母，不含 I、O、S、V、Z。</translation>
    </message>
    <message>
        <source>Characters 3 to 8 are digits: they say where it was registered.</source>
        <translation>第 3 至 8 位为数字，表示登记机关所在地。</translation>
    </message>
    <message>
        <source>Use {code}</source>
        <translation>使用 {code}</translation>
    </message>
    <message>
        <source>A character between the 9th and the 17th is wrong: both checks of the code fail.</source>
        <translation>第 9 至 17 位中有一位错误：代码的两项校验均未通过。</translation>
    </message>
    <message>
        <source>One of the first 8 characters or the last one is wrong; the 9th to the 17th fit.</source>
        <translation>前 8 位中的一位或最后一位错误；第 9 至 17 位校验通过。</translation>
    </message>
    <message>
        <source>Spaces and dashes were taken out.</source>
        <translation>已去除空格和连字符。</translation>
    </message>
    <message>
        <source>Invisible marks were taken out.</source>
        <translation>已去除不可见字符。</translation>
    </message>
    <message>
        <source>Full-width characters were made usual ones.</source>
        <translation>已将全角字符转换为半角字符。</translation>
    </message>
    <message>
        <source>Letters of another alphabet that look the same, such as a Cyrillic С, were changed to Latin ones.</source>
        <translation>已将形似的其他文字字母（如西里尔字母 С）转换为拉丁字母。</translation>
    </message>
    <message>
        <source>A registration number of 15 digits, as issued until 2015. It is accepted; if your licence shows a code of 18 characters, enter that.</source>
        <translation>这是 2015 年前颁发的 15 位注册号，可以接受；如执照上有 18 位代码，请填写该代码。</translation>
    </message>
    <message>
        <source>Both checks of the code fit.</source>
        <translation>代码的两项校验均通过。</translation>
    </message>
    <message>
        <source>Both checks of the code fit. Registered in {province}.</source>
        <translation>代码的两项校验均通过。登记地：{province}。</translation>
    </message>
    <message>
        <source>The code as a whole fits, its 9th to 17th characters do not. Compare them with the licence; it can be submitted.</source>
        <translation>代码整体校验通过，但第 9 至 17 位校验不符。请与执照核对；可以提交。</translation>
    </message>
    <message>
        <source>The code was given in {registered}, the address is in {named}. That may be right.</source>
        <translation>代码登记地：{registered}，地址所在地：{named}。这也可能是正确的。</translation>
    </message>
</context>
<context>
    <name>CropView</name>
    <message>
        <source>Part of the picture</source>
        <translation>图片选取区域</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation>方向键移动，加减号键缩放</translation>
    </message>
</context>
<context>
    <name>CrossBorderDialog</name>
    <message>
        <source>This deal takes data across the border</source>
        <translation>此交易涉及数据出境</translation>
    </message>
    <message>
        <source>What goes there: your nickname, your company&apos;s name and city, your phone number in masked form, the terms, the papers and the vouchers of the deal. Your whole number goes there only when the other side asks for it, which is noted.</source>
        <translation>出境的内容：您的昵称、公司名称和所在城市、脱敏后的电话号码，以及交易的条款、单证和凭证。只有对方要求查看时才会提供完整号码，且会留有记录。</translation>
    </message>
    <message>
        <source>What for: to quote, to agree, to pay and to deliver. You are asked once for all deals and can take it back in the privacy centre; later deals ask again then.</source>
        <translation>用途：报价、成交、付款和交付。您只需为所有交易同意一次，可随时在隐私中心撤回；撤回后，之后的交易会再次征求您的同意。</translation>
    </message>
    <message>
        <source>I agree that this data goes to companies abroad</source>
        <translation>我同意将这些数据提供给境外公司</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>暂不</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>允许</translation>
    </message>
    <message>
        <source>The other side&apos;s company is in another country than yours.</source>
        <translation>对方公司与您的公司不在同一国家。</translation>
    </message>
    <message>
        <source>{company} is in another country than your company.</source>
        <translation>{company} 与您的公司不在同一国家。</translation>
    </message>
</context>
<context>
    <name>CrossCheck</name>
    <message>
        <source>{fact}: {said}</source>
        <translation>{fact}：{said}</translation>
    </message>
    <message>
        <source>order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>{document}: missing</source>
        <translation>{document}：缺失</translation>
    </message>
    <message>
        <source>{document} says {value}</source>
        <translation>{document}写的是 {value}</translation>
    </message>
    <message>
        <source>Name of the supplier</source>
        <translation>供应商名称</translation>
    </message>
    <message>
        <source>Name of the purchaser</source>
        <translation>采购商名称</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Holder of the account</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>The account is in another name than the supplier&apos;s</source>
        <translation>收款账户户名与供应商名称不符</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>指定地点</translation>
    </message>
    <message>
        <source>Port of loading</source>
        <translation>装运港</translation>
    </message>
    <message>
        <source>Port of discharge</source>
        <translation>卸货港</translation>
    </message>
    <message>
        <source>VIN written differently</source>
        <translation>VIN 写法不一致</translation>
    </message>
    <message>
        <source>VIN not everywhere</source>
        <translation>部分单证缺少 VIN</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Paid is not what is due</source>
        <translation>付款金额与应付金额不符</translation>
    </message>
    <message>
        <source>Deposit and balance are not the total</source>
        <translation>定金与尾款之和不等于总额</translation>
    </message>
    <message>
        <source>Dates in the wrong order</source>
        <translation>日期先后有误</translation>
    </message>
    <message>
        <source>Shipped too late</source>
        <translation>装运逾期</translation>
    </message>
    <message>
        <source>Presented before the shipment</source>
        <translation>交单早于装运</translation>
    </message>
    <message>
        <source>Presented more than 21 days after shipment</source>
        <translation>交单晚于装运后 21 天</translation>
    </message>
    <message>
        <source>Presented after the credit expired</source>
        <translation>交单时信用证已过期</translation>
    </message>
    <message>
        <source>Date of the inspection</source>
        <translation>检测日期</translation>
    </message>
    <message>
        <source>Date of the licence</source>
        <translation>许可证日期</translation>
    </message>
    <message>
        <source>Date of loading</source>
        <translation>装货日期</translation>
    </message>
    <message>
        <source>Date of shipment</source>
        <translation>装运日期</translation>
    </message>
    <message>
        <source>Date of arrival</source>
        <translation>到港日期</translation>
    </message>
    <message>
        <source>Date of the customs release</source>
        <translation>海关放行日期</translation>
    </message>
    <message>
        <source>Date of delivery</source>
        <translation>交付日期</translation>
    </message>
</context>
<context>
    <name>CurrencyLine</name>
    <message>
        <source>{currency} has fewer decimals than an amount here has</source>
        <translation>{currency} 的小数位少于此处金额的小数位</translation>
    </message>
    <message>
        <source>Nothing was converted: the figures are now in {currency}.</source>
        <translation>未作换算：数字不变，币种改为 {currency}。</translation>
    </message>
    <message>
        <source>Convert at {rate}</source>
        <translation>按 {rate} 换算</translation>
    </message>
    <message>
        <source>An amount gets too large in this currency</source>
        <translation>换算成此币种后有金额过大</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>YYYY-MM</source>
        <translation>YYYY-MM</translation>
    </message>
    <message>
        <source>Choose a date</source>
        <translation>选择日期</translation>
    </message>
    <message>
        <source>Write the date as 2024-03-15</source>
        <translation>日期请写成 2024-03-15</translation>
    </message>
    <message>
        <source>Write the month as 2024-03</source>
        <translation>月份请写成 2024-03</translation>
    </message>
    <message>
        <source>Write it as 2024-03 or 2024-03-15</source>
        <translation>请写成 2024-03 或 2024-03-15</translation>
    </message>
</context>
<context>
    <name>DealsModel</name>
    <message>
        <source>Deal</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>待处理方</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>Not on the platform yet</source>
        <translation>尚未提交平台</translation>
    </message>
    <message>
        <source>Not filled in yet</source>
        <translation>尚未填写</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>已逾期</translation>
    </message>
</context>
<context>
    <name>DealsPage</name>
    <message>
        <source>Deals by what they need</source>
        <translation>按待办情况查看交易</translation>
    </message>
    <message>
        <source>Filter: number, vehicle, VIN, other side</source>
        <translation>筛选：编号、车辆、VIN、对方</translation>
    </message>
    <message>
        <source>Any step</source>
        <translation>全部环节</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Soonest deadline first</source>
        <translation>最早到期的在前</translation>
    </message>
    <message>
        <source>Last changed first</source>
        <translation>最近更新的在前</translation>
    </message>
    <message>
        <source>Highest value first</source>
        <translation>金额高的在前</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>环节</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>列表排序</translation>
    </message>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 笔交易</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs me</source>
        <translation>需我处理</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Orders under way</source>
        <translation>进行中的订单</translation>
    </message>
    <message>
        <source>On hold and disputed</source>
        <translation>暂停与争议</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>没有需要您处理的交易</translation>
    </message>
    <message>
        <source>Every deal waits for the other side, or none is under way.</source>
        <translation>所有交易都在等待对方，或没有进行中的交易。</translation>
    </message>
    <message>
        <source>Show orders under way</source>
        <translation>查看进行中的订单</translation>
    </message>
    <message>
        <source>No deals here</source>
        <translation>暂无交易</translation>
    </message>
    <message>
        <source>Quotations come from requests and from vehicles on the market; an accepted one becomes an order.</source>
        <translation>报价来自求购和市场车源，报价被接受后即成为订单。</translation>
    </message>
    <message>
        <source>Go to the requests</source>
        <translation>前往求购</translation>
    </message>
    <message>
        <source>No deal fits</source>
        <translation>没有符合条件的交易</translation>
    </message>
    <message>
        <source>None in this tab fits the filter.</source>
        <translation>此标签页中没有符合筛选条件的交易。</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>清除筛选</translation>
    </message>
</context>
<context>
    <name>DemoAccounts</name>
    <message>
        <source>Or look around with sample data</source>
        <translation>或使用示例数据体验</translation>
    </message>
    <message>
        <source>Try as supplier</source>
        <translation>以供应商身份体验</translation>
    </message>
    <message>
        <source>Try as purchaser</source>
        <translation>以采购商身份体验</translation>
    </message>
</context>
<context>
    <name>DeviceFacts</name>
    <message>
        <source>What this computer tells the platform</source>
        <translation>这台电脑向平台提供的信息</translation>
    </message>
    <message>
        <source>Five facts, sent when you sign in and never otherwise. Nothing else is read from this computer to know it again: no serial numbers, no list of programs, no place.</source>
        <translation>共五项信息，仅在登录时发送。不会为识别这台电脑而读取其他任何内容：不含序列号、程序列表和位置。</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Show all five</source>
        <translation>显示全部五项</translation>
    </message>
</context>
<context>
    <name>Devices</name>
    <message>
        <source>System</source>
        <translation>系统</translation>
    </message>
    <message>
        <source>so that you know it again</source>
        <translation>便于您认出它</translation>
    </message>
    <message>
        <source>Kind of machine</source>
        <translation>机器类型</translation>
    </message>
    <message>
        <source>System version</source>
        <translation>系统版本</translation>
    </message>
    <message>
        <source>to find faults that only some versions have</source>
        <translation>用于查找仅在某些版本出现的故障</translation>
    </message>
    <message>
        <source>Version of this program</source>
        <translation>本程序版本</translation>
    </message>
    <message>
        <source>to tell you when yours is too old to be safe</source>
        <translation>在版本过旧而不安全时提醒您</translation>
    </message>
    <message>
        <source>Number of this profile</source>
        <translation>此用户配置的编号</translation>
    </message>
    <message>
        <source>made up here by chance, so that one device is listed once</source>
        <translation>在本机随机生成，使同一设备只列出一次</translation>
    </message>
</context>
<context>
    <name>DevicesPart</name>
    <message>
        <source>Sign out all others</source>
        <translation>退出其他所有设备</translation>
    </message>
    <message>
        <source>Signed in on</source>
        <translation>已登录的设备</translation>
    </message>
    <message>
        <source>Something looks wrong?</source>
        <translation>发现异常？</translation>
    </message>
    <message>
        <source>If somebody else may know your codes or use your account: one step signs out every other device and tells the platform&apos;s staff.</source>
        <translation>如果他人可能知道您的验证码或使用您的账号：一步即可让其他所有设备退出登录，并通知平台工作人员。</translation>
    </message>
    <message>
        <source>My account may have leaked</source>
        <translation>我的账号可能已泄露</translation>
    </message>
    <message>
        <source>Sign out {device}?</source>
        <translation>将 {device} 退出登录？</translation>
    </message>
    <message>
        <source>Whoever uses it must sign in again with a code. Drafts on it are kept there.</source>
        <translation>使用该设备的人须用验证码重新登录。设备上的草稿会保留。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>The device is signed out</source>
        <translation>该设备已退出登录</translation>
    </message>
    <message>
        <source>Sign out all other devices?</source>
        <translation>将其他所有设备退出登录？</translation>
    </message>
    <message>
        <source>Only this computer stays signed in. Drafts on the others are kept there.</source>
        <translation>仅这台电脑保持登录。其他设备上的草稿会保留。</translation>
    </message>
    <message>
        <source>All other devices are signed out</source>
        <translation>其他所有设备已退出登录</translation>
    </message>
    <message>
        <source>Your phone number is changed</source>
        <translation>您的电话号码已更换</translation>
    </message>
</context>
<context>
    <name>DifferenceList</name>
    <message>
        <source>These do not say the same</source>
        <translation>以下内容不一致</translation>
    </message>
</context>
<context>
    <name>DifferenceView</name>
    <message>
        <source>The terms say the same.</source>
        <translation>条款一致。</translation>
    </message>
    <message>
        <source>{what}: was {before}, is {after}</source>
        <translation>{what}：原为 {before}，现为 {after}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
</context>
<context>
    <name>DocumentIntake</name>
    <message>
        <source>Pictures and PDF ({endings})</source>
        <translation>图片和 PDF ({endings})</translation>
    </message>
    <message>
        <source>Add pages</source>
        <translation>添加页面</translation>
    </message>
    <message>
        <source>Pasted picture</source>
        <translation>粘贴的图片</translation>
    </message>
</context>
<context>
    <name>EditView</name>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>提交</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Submit once they are.</source>
        <translation>页面仍在处理中，处理完成后再提交。</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>What buyers ask first: equipment, tyres, keys, papers, what was repaired.</source>
        <translation>写下买家最先会问的：配置、轮胎、钥匙、手续、维修情况。</translation>
    </message>
</context>
<context>
    <name>EditorPage</name>
    <message>
        <source>No vehicle</source>
        <translation>没有车辆</translation>
    </message>
    <message>
        <source>Choose one in My stock.</source>
        <translation>请在“我的车源”中选择一辆。</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Drop pictures, videos and voice notes to add them to this vehicle</source>
        <translation>将图片、视频和语音备注拖到此处，添加到这辆车</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>添加文件…</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>添加文件夹…</translation>
    </message>
    <message>
        <source>Take pictures…</source>
        <translation>拍照…</translation>
    </message>
    <message>
        <source>Record a video…</source>
        <translation>录制视频…</translation>
    </message>
    <message>
        <source>Record a voice note…</source>
        <translation>录制语音备注…</translation>
    </message>
    <message>
        <source>Duplicate this vehicle</source>
        <translation>复制这辆车</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>It is on its way. You can go on working.</source>
        <translation>正在发送，您可以继续工作。</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>已保存在本机，网络恢复后自动发送。您可以继续工作。</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>已放弃修改</translation>
    </message>
    <message>
        <source>Restored. The former state is in the history.</source>
        <translation>已恢复，之前的内容保留在历史记录中。</translation>
    </message>
</context>
<context>
    <name>EditorView</name>
    <message>
        <source>Take the customs code over</source>
        <translation>采用该海关编码</translation>
    </message>
</context>
<context>
    <name>EntryCard</name>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The words that were shown</source>
        <translation>当时显示的文字</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策版本</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>条目编号</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>适用范围</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>None: it ended by itself, for example because another account moved in.</source>
        <translation>无：同意已自动失效，例如因为换用了另一个账号。</translation>
    </message>
    <message>
        <source>Vehilink cannot be used without the policy. To take this back, cancel your account under Personal information.</source>
        <translation>不同意隐私政策就无法使用 Vehilink。如需撤回，请在“个人信息”中注销账号。</translation>
    </message>
    <message>
        <source>Taking it back acts at once. What was done before stays lawful; what needs this consent stops, and asks again when you use it.</source>
        <translation>撤回后立即生效。此前的处理仍然有效；需要此项同意的功能会停止，您再次使用时会重新询问。</translation>
    </message>
    <message>
        <source>I take back my consent: {subject}</source>
        <translation>我撤回同意：{subject}</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>You agreed</source>
        <translation>您已同意</translation>
    </message>
    <message>
        <source>You did not agree</source>
        <translation>您未同意</translation>
    </message>
    <message>
        <source>Agree after all…</source>
        <translation>重新考虑并同意…</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>处理目的</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>信息种类</translation>
    </message>
    <message>
        <source>How</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>保存地点</translation>
    </message>
    <message>
        <source>Why it may</source>
        <translation>处理依据</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
</context>
<context>
    <name>ErrorDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>ErrorState</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>This is our mistake. Your work up to here is saved.</source>
        <translation>这是我们的问题。您此前的工作均已保存。</translation>
    </message>
    <message>
        <source>Try again. If it happens again, send us the technical details.</source>
        <translation>请重试。如再次出现，请把技术详情发给我们。</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>操作未成功</translation>
    </message>
    <message>
        <source>It was refused for a reason that this version does not know.</source>
        <translation>操作被拒绝，当前版本无法识别其原因。</translation>
    </message>
    <message>
        <source>Go on working: all is kept and sent when you are online.</source>
        <translation>您可以继续工作：内容都已保存，联网后会自动发送。</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>The platform cannot be reached from this computer now.</source>
        <translation>这台电脑目前无法连接到平台。</translation>
    </message>
    <message>
        <source>No answer in time</source>
        <translation>响应超时</translation>
    </message>
    <message>
        <source>The connection is very slow.</source>
        <translation>网络连接非常慢。</translation>
    </message>
    <message>
        <source>It is tried again by itself. Nothing is sent twice.</source>
        <translation>系统会自动重试，不会重复发送。</translation>
    </message>
    <message>
        <source>The connection was cut</source>
        <translation>连接中断</translation>
    </message>
    <message>
        <source>It broke in the middle of an answer.</source>
        <translation>连接在接收数据时中断。</translation>
    </message>
    <message>
        <source>Sign in to your network</source>
        <translation>请先登录所在网络</translation>
    </message>
    <message>
        <source>A page of this network answered in place of the platform.</source>
        <translation>应答的不是平台，而是当前网络的登录页面。</translation>
    </message>
    <message>
        <source>Open your browser, sign in to the network, then come back.</source>
        <translation>请打开浏览器登录网络，然后返回。</translation>
    </message>
    <message>
        <source>The connection is not safe</source>
        <translation>连接不安全</translation>
    </message>
    <message>
        <source>The certificate that answered is not one this computer trusts.</source>
        <translation>这台电脑不信任对方出示的证书。</translation>
    </message>
    <message>
        <source>Try another network, or ask whoever looks after this one.</source>
        <translation>请换一个网络，或咨询网络管理员。</translation>
    </message>
    <message>
        <source>Nothing was sent</source>
        <translation>未发送任何内容</translation>
    </message>
    <message>
        <source>The program was about to send more than it declares.</source>
        <translation>程序即将发送的内容超出了声明的范围。</translation>
    </message>
    <message>
        <source>Update the program, or send us the technical details.</source>
        <translation>请更新程序，或把技术详情发给我们。</translation>
    </message>
    <message>
        <source>The platform has a problem</source>
        <translation>平台出现问题</translation>
    </message>
    <message>
        <source>The platform could not finish this. Your side is in order.</source>
        <translation>平台未能完成此操作，您这边一切正常。</translation>
    </message>
    <message>
        <source>Try again in a few minutes. What waits is tried by itself.</source>
        <translation>请过几分钟再试；等待中的内容会自动重试。</translation>
    </message>
    <message>
        <source>The platform is busy</source>
        <translation>平台繁忙</translation>
    </message>
    <message>
        <source>It cannot take this now.</source>
        <translation>平台暂时无法受理。</translation>
    </message>
    <message>
        <source>The answer makes no sense</source>
        <translation>收到的应答无法识别</translation>
    </message>
    <message>
        <source>Something other than the platform answered, or it is too new.</source>
        <translation>应答的不是平台，或平台版本过新。</translation>
    </message>
    <message>
        <source>Check the platform&apos;s address, and update this program.</source>
        <translation>请检查平台地址，并更新本程序。</translation>
    </message>
    <message>
        <source>Too many requests</source>
        <translation>请求过于频繁</translation>
    </message>
    <message>
        <source>The platform asks for a pause.</source>
        <translation>平台要求稍候再试。</translation>
    </message>
    <message>
        <source>It goes on by itself in a moment.</source>
        <translation>稍后会自动继续。</translation>
    </message>
    <message>
        <source>It is no longer there</source>
        <translation>内容已不存在</translation>
    </message>
    <message>
        <source>It was withdrawn or deleted in the meantime.</source>
        <translation>其间已被下架或删除。</translation>
    </message>
    <message>
        <source>Go back to the list; it is up to date.</source>
        <translation>请返回列表，列表内容是最新的。</translation>
    </message>
    <message>
        <source>You may not do this</source>
        <translation>您无权执行此操作</translation>
    </message>
    <message>
        <source>It belongs to another company, or your account has no right to.</source>
        <translation>该内容属于其他公司，或您的账号没有相应权限。</translation>
    </message>
    <message>
        <source>Check which account you are signed in with.</source>
        <translation>请确认当前登录的账号。</translation>
    </message>
    <message>
        <source>It has moved on</source>
        <translation>状态已变化</translation>
    </message>
    <message>
        <source>It is in another state now, so this step no longer fits.</source>
        <translation>当前状态已改变，此步骤不再适用。</translation>
    </message>
    <message>
        <source>Look at its present state and decide again.</source>
        <translation>请查看当前状态后再决定。</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>两处都有修改</translation>
    </message>
    <message>
        <source>Somebody else changed the same fields meanwhile.</source>
        <translation>其间有人修改了相同的字段。</translation>
    </message>
    <message>
        <source>Compare both versions and choose what should stand.</source>
        <translation>请比较两个版本，选择保留哪一个。</translation>
    </message>
    <message>
        <source>Ask for a new code.</source>
        <translation>请重新获取验证码。</translation>
    </message>
    <message>
        <source>Wrong code</source>
        <translation>验证码错误</translation>
    </message>
    <message>
        <source>The code does not match the one that was sent.</source>
        <translation>验证码与发送的不一致。</translation>
    </message>
    <message>
        <source>Check the six digits of the newest message.</source>
        <translation>请核对最新短信中的六位数字。</translation>
    </message>
    <message>
        <source>A code is needed</source>
        <translation>需要验证码</translation>
    </message>
    <message>
        <source>This request changes your data, so a code has to prove it is you.</source>
        <translation>此申请会更改您的个人信息，需要用验证码确认是您本人。</translation>
    </message>
    <message>
        <source>Have a code sent to your phone and enter it.</source>
        <translation>请获取手机验证码并输入。</translation>
    </message>
    <message>
        <source>The code has expired</source>
        <translation>验证码已过期</translation>
    </message>
    <message>
        <source>A code is valid for a few minutes only.</source>
        <translation>验证码仅在几分钟内有效。</translation>
    </message>
    <message>
        <source>The code no longer works</source>
        <translation>验证码已失效</translation>
    </message>
    <message>
        <source>It was entered wrongly too often, or was used already.</source>
        <translation>错误次数过多，或验证码已被使用。</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>A code was sent just now.</source>
        <translation>验证码刚刚已发送。</translation>
    </message>
    <message>
        <source>Wait until the timer has run out, then ask again.</source>
        <translation>请等倒计时结束后再获取。</translation>
    </message>
    <message>
        <source>Too many codes</source>
        <translation>获取验证码次数过多</translation>
    </message>
    <message>
        <source>This number asked for too many codes today.</source>
        <translation>此号码今天获取验证码的次数过多。</translation>
    </message>
    <message>
        <source>Not a phone number</source>
        <translation>电话号码无效</translation>
    </message>
    <message>
        <source>There is no such number in the chosen country.</source>
        <translation>所选国家没有这样的号码。</translation>
    </message>
    <message>
        <source>Check the country and the digits.</source>
        <translation>请检查国家和号码。</translation>
    </message>
    <message>
        <source>No account with this number</source>
        <translation>该号码没有账号</translation>
    </message>
    <message>
        <source>Nobody has registered with this phone number.</source>
        <translation>此电话号码尚未注册。</translation>
    </message>
    <message>
        <source>Sign in again. Your drafts are kept.</source>
        <translation>请重新登录，您的草稿都已保留。</translation>
    </message>
    <message>
        <source>You are signed out</source>
        <translation>您已退出登录</translation>
    </message>
    <message>
        <source>The platform no longer accepts this sign-in.</source>
        <translation>平台不再接受此次登录。</translation>
    </message>
    <message>
        <source>This device was signed out</source>
        <translation>此设备已被退出登录</translation>
    </message>
    <message>
        <source>Somebody with your account ended this session.</source>
        <translation>有人用您的账号结束了本次会话。</translation>
    </message>
    <message>
        <source>This profile belongs to another account</source>
        <translation>此用户配置属于其他账号</translation>
    </message>
    <message>
        <source>The data on this computer was made with another phone number.</source>
        <translation>这台电脑上的数据是用另一个电话号码创建的。</translation>
    </message>
    <message>
        <source>Sign in with that number, or start another profile.</source>
        <translation>请用该号码登录，或新建一个用户配置。</translation>
    </message>
    <message>
        <source>Certification needed</source>
        <translation>需要认证</translation>
    </message>
    <message>
        <source>Certify your company in My. Your draft is kept.</source>
        <translation>请在“我的”中认证您的公司，您的草稿已保留。</translation>
    </message>
    <message>
        <source>The certification is in review</source>
        <translation>认证正在审核</translation>
    </message>
    <message>
        <source>Wait for the platform&apos;s answer. It arrives here by itself.</source>
        <translation>请等待平台的审核结果，结果会自动送达。</translation>
    </message>
    <message>
        <source>The certification was rejected</source>
        <translation>认证未通过</translation>
    </message>
    <message>
        <source>Correct what is marked in My, and send it again.</source>
        <translation>请在“我的”中改正标出的内容，然后重新发送。</translation>
    </message>
    <message>
        <source>This credit code is taken</source>
        <translation>此信用代码已被使用</translation>
    </message>
    <message>
        <source>Another certified company has this credit code.</source>
        <translation>另一家认证公司已使用此信用代码。</translation>
    </message>
    <message>
        <source>Check the code. If it is yours, contact the platform.</source>
        <translation>请核对代码；如果确实属于您的公司，请联系平台。</translation>
    </message>
    <message>
        <source>Not confirmed who you are</source>
        <translation>身份未确认</translation>
    </message>
    <message>
        <source>The platform does not let the number be changed with this.</source>
        <translation>平台不允许凭此更换号码。</translation>
    </message>
    <message>
        <source>Look under Personal information › Change number.</source>
        <translation>请查看“个人信息 › 更换号码”。</translation>
    </message>
    <message>
        <source>Not without your yes</source>
        <translation>须经您同意</translation>
    </message>
    <message>
        <source>You have not agreed to face authentication for this.</source>
        <translation>您尚未同意为此进行人脸认证。</translation>
    </message>
    <message>
        <source>Begin again and agree, or choose another way.</source>
        <translation>请重新开始并表示同意，或选择其他方式。</translation>
    </message>
    <message>
        <source>A part is not installed</source>
        <translation>缺少组件</translation>
    </message>
    <message>
        <source>This installation lacks the part that looks for a face.</source>
        <translation>此安装缺少人脸检测组件。</translation>
    </message>
    <message>
        <source>Choose another way, or install the program again.</source>
        <translation>请选择其他方式，或重新安装本程序。</translation>
    </message>
    <message>
        <source>The account is suspended</source>
        <translation>账号已停用</translation>
    </message>
    <message>
        <source>The platform has stopped this account.</source>
        <translation>平台已停用此账号。</translation>
    </message>
    <message>
        <source>Contact the platform&apos;s staff.</source>
        <translation>请联系平台工作人员。</translation>
    </message>
    <message>
        <source>The account is being closed</source>
        <translation>账号正在注销</translation>
    </message>
    <message>
        <source>Nothing can be published while that is looked at.</source>
        <translation>注销审核期间不能发布任何内容。</translation>
    </message>
    <message>
        <source>Withdraw the request in My if you want to go on.</source>
        <translation>如要继续使用，请在“我的”中撤回申请。</translation>
    </message>
    <message>
        <source>The account cannot be closed yet</source>
        <translation>账号暂时无法注销</translation>
    </message>
    <message>
        <source>Something is still open in it.</source>
        <translation>账号中还有未了结的事项。</translation>
    </message>
    <message>
        <source>Settle what is listed, then ask again.</source>
        <translation>请处理列出的事项，然后重新申请。</translation>
    </message>
    <message>
        <source>Not for this kind of account</source>
        <translation>不适用于此类账号</translation>
    </message>
    <message>
        <source>Suppliers publish and quote, purchasers request and order.</source>
        <translation>供应商发布车源并报价，采购商求购并下单。</translation>
    </message>
    <message>
        <source>The policy has changed</source>
        <translation>政策已更新</translation>
    </message>
    <message>
        <source>A newer version of it is in force now.</source>
        <translation>现已有更新的版本生效。</translation>
    </message>
    <message>
        <source>Read and agree to it again.</source>
        <translation>请重新阅读并同意。</translation>
    </message>
    <message>
        <source>The privacy policy has changed</source>
        <translation>隐私政策已变更</translation>
    </message>
    <message>
        <source>The platform waits for your agreement before it goes on.</source>
        <translation>平台需要您同意后才能继续。</translation>
    </message>
    <message>
        <source>Read what changed and agree to it. Then it is sent by itself.</source>
        <translation>请阅读变更内容并同意，之后会自动发送。</translation>
    </message>
    <message>
        <source>Too many of this kind wait for an answer already, or too many were made today.</source>
        <translation>这一类请求已有太多在等待答复，或今天提交得太多。</translation>
    </message>
    <message>
        <source>Wait for an answer or until tomorrow, or withdraw one. Then send again.</source>
        <translation>请等待答复、等到明天，或撤回其中一件，然后重新发送。</translation>
    </message>
    <message>
        <source>Registering took too long</source>
        <translation>注册用时过长</translation>
    </message>
    <message>
        <source>The code is no longer valid for it.</source>
        <translation>验证码已失效，无法用于注册。</translation>
    </message>
    <message>
        <source>This number is taken</source>
        <translation>此号码已被使用</translation>
    </message>
    <message>
        <source>Another account has this phone number.</source>
        <translation>此电话号码属于另一个账号。</translation>
    </message>
    <message>
        <source>Use another number, or sign in with that one.</source>
        <translation>请使用其他号码，或用该号码登录。</translation>
    </message>
    <message>
        <source>The platform did not accept it</source>
        <translation>平台未接受</translation>
    </message>
    <message>
        <source>Something in it is not allowed.</source>
        <translation>其中有不允许的内容。</translation>
    </message>
    <message>
        <source>Change what is marked and try again.</source>
        <translation>请修改标出的内容后重试。</translation>
    </message>
    <message>
        <source>Only certified companies can do this.</source>
        <translation>仅认证公司可执行此操作。</translation>
    </message>
    <message>
        <source>Look at the technical details, or contact the platform.</source>
        <translation>请查看技术详情，或联系平台。</translation>
    </message>
    <message>
        <source>Try again later, or contact the platform.</source>
        <translation>请稍后重试，或联系平台。</translation>
    </message>
    <message>
        <source>Check the number, and that it is the one you gave the platform.</source>
        <translation>请核对号码，并确认它就是您在平台登记的号码。</translation>
    </message>
    <message>
        <source>Some fields are not right</source>
        <translation>部分字段有误</translation>
    </message>
    <message>
        <source>The platform did not accept what was entered.</source>
        <translation>平台未接受所填内容。</translation>
    </message>
    <message>
        <source>Mend the marked fields and publish again.</source>
        <translation>请修改标出的字段后重新发布。</translation>
    </message>
    <message>
        <source>Nothing to publish</source>
        <translation>没有可发布的内容</translation>
    </message>
    <message>
        <source>Everything here is published already.</source>
        <translation>全部内容都已发布。</translation>
    </message>
    <message>
        <source>Look at how it stands now, then decide again.</source>
        <translation>请查看当前情况，再作决定。</translation>
    </message>
    <message>
        <source>The order has ended</source>
        <translation>订单已结束</translation>
    </message>
    <message>
        <source>It was completed, cancelled or has expired meanwhile.</source>
        <translation>其间订单已完成、取消或过期。</translation>
    </message>
    <message>
        <source>Give up what waits. Nothing of it counts any more.</source>
        <translation>请放弃等待发送的内容，它们已不再有效。</translation>
    </message>
    <message>
        <source>The order stands still</source>
        <translation>订单已停止推进</translation>
    </message>
    <message>
        <source>It is on hold or disputed, so nothing goes on.</source>
        <translation>订单已暂停或处于争议中，各环节均不再推进。</translation>
    </message>
    <message>
        <source>Wait until it goes on, then send it again.</source>
        <translation>请等订单恢复后再发送。</translation>
    </message>
    <message>
        <source>This is up to the other side</source>
        <translation>应由对方操作</translation>
    </message>
    <message>
        <source>Only the other side of the deal can do this.</source>
        <translation>只有交易对方可以执行此操作。</translation>
    </message>
    <message>
        <source>Wait for the other side.</source>
        <translation>请等待对方处理。</translation>
    </message>
    <message>
        <source>This is not the step the order is at</source>
        <translation>与订单当前环节不符</translation>
    </message>
    <message>
        <source>Something else comes first, or this is done already.</source>
        <translation>需先完成其他环节，或此环节已完成。</translation>
    </message>
    <message>
        <source>The terms have changed meanwhile</source>
        <translation>其间条款有变</translation>
    </message>
    <message>
        <source>They are not what you saw when you decided.</source>
        <translation>现行条款与您作决定时看到的不同。</translation>
    </message>
    <message>
        <source>Read the terms of now, then decide again.</source>
        <translation>请阅读现行条款，再作决定。</translation>
    </message>
    <message>
        <source>These terms cannot be proposed</source>
        <translation>无法提议这些条款</translation>
    </message>
    <message>
        <source>Something in them is missing or does not add up.</source>
        <translation>条款有缺漏，或数字对不上。</translation>
    </message>
    <message>
        <source>Correct what is marked in the terms.</source>
        <translation>请改正条款中标出的内容。</translation>
    </message>
    <message>
        <source>The proposal is another one now</source>
        <translation>提议已变更</translation>
    </message>
    <message>
        <source>The one that you saw was taken back or answered.</source>
        <translation>您看到的提议已被撤回或答复。</translation>
    </message>
    <message>
        <source>There is a proposal already</source>
        <translation>已有一项提议</translation>
    </message>
    <message>
        <source>Only one can be open at a time.</source>
        <translation>同一时间只能有一项待答复的提议。</translation>
    </message>
    <message>
        <source>Answer it, or take yours back, then propose again.</source>
        <translation>请先答复该提议或撤回您的提议，再重新提议。</translation>
    </message>
    <message>
        <source>The other side&apos;s account is stopped</source>
        <translation>对方账号已停用</translation>
    </message>
    <message>
        <source>The platform has suspended it, or it is being closed.</source>
        <translation>平台已暂停该账号，或该账号正在注销。</translation>
    </message>
    <message>
        <source>Wait until that is clear, and pay nothing meanwhile.</source>
        <translation>请等情况明确，在此之前不要付款。</translation>
    </message>
    <message>
        <source>The VINs do not fit the order</source>
        <translation>VIN 与订单不符</translation>
    </message>
    <message>
        <source>Each vehicle needs a VIN of its own, as many as were ordered.</source>
        <translation>每辆车须有各自的 VIN，数量须与订购数一致。</translation>
    </message>
    <message>
        <source>Correct the VINs and send them again.</source>
        <translation>请改正 VIN 后重新发送。</translation>
    </message>
    <message>
        <source>The voucher is not there</source>
        <translation>凭证不存在</translation>
    </message>
    <message>
        <source>The order has no such voucher any more.</source>
        <translation>订单中已没有此凭证。</translation>
    </message>
    <message>
        <source>Look at the vouchers of now.</source>
        <translation>请查看现有凭证。</translation>
    </message>
    <message>
        <source>The voucher is decided already</source>
        <translation>凭证已有处理结果</translation>
    </message>
    <message>
        <source>It was confirmed, refused or taken back, or one is there now.</source>
        <translation>该凭证已被确认、驳回或撤回，或现已有一份凭证。</translation>
    </message>
    <message>
        <source>Something is missing on the voucher</source>
        <translation>凭证内容不全</translation>
    </message>
    <message>
        <source>It needs a page and, for a payment, its amount and date.</source>
        <translation>凭证至少需要一页；付款凭证还需填写金额和日期。</translation>
    </message>
    <message>
        <source>Add what is missing and send it again.</source>
        <translation>请补全后重新发送。</translation>
    </message>
    <message>
        <source>There is no bank account to pay to</source>
        <translation>没有收款银行账户</translation>
    </message>
    <message>
        <source>The invoice has to name one of the supplier&apos;s accounts.</source>
        <translation>发票须指明供应商的一个账户。</translation>
    </message>
    <message>
        <source>Add a bank account in My, then issue the invoice.</source>
        <translation>请先在“我的”中添加银行账户，再开具发票。</translation>
    </message>
    <message>
        <source>The bank account has changed</source>
        <translation>银行账户已变更</translation>
    </message>
    <message>
        <source>It is another one than the purchaser has checked.</source>
        <translation>与采购商核实过的账户不同。</translation>
    </message>
    <message>
        <source>Call back and check it first. Do not pay before.</source>
        <translation>请先回拨电话核实，核实前请勿付款。</translation>
    </message>
    <message>
        <source>Not everything was checked</source>
        <translation>未全部核实</translation>
    </message>
    <message>
        <source>All lines of the checklist have to be ticked.</source>
        <translation>核对清单上的每一项都须勾选。</translation>
    </message>
    <message>
        <source>Call a number that you know and go through the list.</source>
        <translation>请拨打您已知的号码，逐项核对。</translation>
    </message>
    <message>
        <source>Money has moved already</source>
        <translation>已有款项往来</translation>
    </message>
    <message>
        <source>What was paid or proved cannot be changed or ended alone.</source>
        <translation>已付款或已有凭证的内容，不能由单方变更或终止。</translation>
    </message>
    <message>
        <source>Propose it, so that the other side agrees to it.</source>
        <translation>请提出提议，由对方同意。</translation>
    </message>
    <message>
        <source>There is nothing to send</source>
        <translation>没有可发送的内容</translation>
    </message>
    <message>
        <source>What is written says the same as what is agreed.</source>
        <translation>所填内容与已约定的一致。</translation>
    </message>
    <message>
        <source>Change something first.</source>
        <translation>请先修改内容。</translation>
    </message>
    <message>
        <source>There is nothing to print yet</source>
        <translation>暂无可打印的内容</translation>
    </message>
    <message>
        <source>The deal has no terms or no number of the platform yet.</source>
        <translation>此交易尚无条款，或尚未取得平台编号。</translation>
    </message>
    <message>
        <source>Wait until the platform has it, then try again.</source>
        <translation>请等平台收到后再试。</translation>
    </message>
    <message>
        <source>The other side is abroad</source>
        <translation>对方在境外</translation>
    </message>
    <message>
        <source>The deal takes data across the border, which you allow first.</source>
        <translation>此交易涉及数据出境，须先经您同意。</translation>
    </message>
    <message>
        <source>Read what goes there and allow it.</source>
        <translation>请阅读出境的内容并选择允许。</translation>
    </message>
    <message>
        <source>The quotation has ended</source>
        <translation>报价已结束</translation>
    </message>
    <message>
        <source>It was accepted, declined, withdrawn or has expired.</source>
        <translation>报价已被接受、拒绝、撤回，或已过期。</translation>
    </message>
    <message>
        <source>Give up what waits, or ask for a new quotation.</source>
        <translation>请放弃等待发送的内容，或重新询价。</translation>
    </message>
    <message>
        <source>There is a quotation already</source>
        <translation>已有一份报价</translation>
    </message>
    <message>
        <source>You have one that is open on the same request or vehicle.</source>
        <translation>您对同一求购或车辆已有一份进行中的报价。</translation>
    </message>
    <message>
        <source>Go on with that one; it stands in Deals.</source>
        <translation>请继续那一份，它在“交易”中。</translation>
    </message>
    <message>
        <source>It is the other side&apos;s turn</source>
        <translation>轮到对方处理</translation>
    </message>
    <message>
        <source>The last offer is your own.</source>
        <translation>最近一次报价由您发出。</translation>
    </message>
    <message>
        <source>Wait for the answer, or withdraw your offer.</source>
        <translation>请等待答复，或撤回您的报价。</translation>
    </message>
    <message>
        <source>There is another offer now</source>
        <translation>报价已更新</translation>
    </message>
    <message>
        <source>It is not the one that you saw when you decided.</source>
        <translation>当前报价不是您作决定时看到的报价。</translation>
    </message>
    <message>
        <source>Read the offer of now, then decide again.</source>
        <translation>请阅读当前报价，再作决定。</translation>
    </message>
    <message>
        <source>The offer has expired</source>
        <translation>报价已过期</translation>
    </message>
    <message>
        <source>It was valid until a time that is over.</source>
        <translation>报价的有效期已过。</translation>
    </message>
    <message>
        <source>Ask the supplier to offer it again.</source>
        <translation>请让供应商重新报价。</translation>
    </message>
    <message>
        <source>The quotation has become too long</source>
        <translation>报价内容过长</translation>
    </message>
    <message>
        <source>It went to and fro too often, or with too many vehicles.</source>
        <translation>往返次数过多，或车辆过多。</translation>
    </message>
    <message>
        <source>Accept or decline the last offer, or begin a new quotation.</source>
        <translation>请接受或拒绝最后一次报价，或另起一份报价。</translation>
    </message>
    <message>
        <source>The confirmation is missing</source>
        <translation>缺少确认</translation>
    </message>
    <message>
        <source>A supplier confirms that the quotation is authentic.</source>
        <translation>供应商须确认报价真实有效。</translation>
    </message>
    <message>
        <source>Tick the confirmation and send it again.</source>
        <translation>请勾选确认后重新发送。</translation>
    </message>
    <message>
        <source>It is being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>This cannot change while it is on its way.</source>
        <translation>发送过程中不能修改。</translation>
    </message>
    <message>
        <source>Wait until it has arrived, then try again.</source>
        <translation>请等发送完成后再试。</translation>
    </message>
    <message>
        <source>It may have arrived already</source>
        <translation>可能已经送达</translation>
    </message>
    <message>
        <source>It was sent, but the answer is still missing.</source>
        <translation>内容已发出，但尚未收到应答。</translation>
    </message>
    <message>
        <source>Wait until the answer is here; nothing is sent twice.</source>
        <translation>请等待应答；不会重复发送。</translation>
    </message>
    <message>
        <source>Two versions are open</source>
        <translation>存在两个待定版本</translation>
    </message>
    <message>
        <source>The platform has another version of the same fields.</source>
        <translation>平台上相同字段的内容不同。</translation>
    </message>
    <message>
        <source>Choose what should stand, then publish.</source>
        <translation>请选择保留哪一项，然后发布。</translation>
    </message>
    <message>
        <source>This VIN is listed already</source>
        <translation>此 VIN 已发布</translation>
    </message>
    <message>
        <source>Another listing on the platform has the same VIN.</source>
        <translation>平台上已有相同 VIN 的车源。</translation>
    </message>
    <message>
        <source>Check the VIN. If it is yours, edit that listing instead.</source>
        <translation>请核对 VIN；如果是您的车，请编辑原有车源。</translation>
    </message>
    <message>
        <source>The vehicles are being made</source>
        <translation>正在创建车辆</translation>
    </message>
    <message>
        <source>Their files cannot be moved about any more.</source>
        <translation>其文件已不能再移动。</translation>
    </message>
    <message>
        <source>Wait until it is done, then arrange them in each vehicle.</source>
        <translation>请等待完成，然后在各车辆中整理。</translation>
    </message>
    <message>
        <source>Files are still being read</source>
        <translation>仍在读取文件</translation>
    </message>
    <message>
        <source>It is not known yet which vehicle each of them belongs to.</source>
        <translation>尚不清楚各文件属于哪辆车。</translation>
    </message>
    <message>
        <source>Wait a moment and accept again.</source>
        <translation>请稍候，然后再次接受。</translation>
    </message>
    <message>
        <source>Pictures are still being prepared</source>
        <translation>图片仍在处理中</translation>
    </message>
    <message>
        <source>Some pictures of this vehicle are not ready to send.</source>
        <translation>这辆车的部分图片尚未就绪。</translation>
    </message>
    <message>
        <source>Wait a moment, or remove the ones that failed.</source>
        <translation>请稍候，或移除处理失败的图片。</translation>
    </message>
    <message>
        <source>A recording is under way</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>A video or voice note of this vehicle is being recorded.</source>
        <translation>正在录制这辆车的视频或语音备注。</translation>
    </message>
    <message>
        <source>Stop it, then publish.</source>
        <translation>请先停止录制，再发布。</translation>
    </message>
    <message>
        <source>This picture is used already</source>
        <translation>此图片已被使用</translation>
    </message>
    <message>
        <source>The same picture stands at another vehicle.</source>
        <translation>另一辆车使用了相同的图片。</translation>
    </message>
    <message>
        <source>Take a picture of this vehicle.</source>
        <translation>请使用这辆车自己的图片。</translation>
    </message>
    <message>
        <source>It is sent again from the start by itself.</source>
        <translation>系统会自动从头重新发送。</translation>
    </message>
    <message>
        <source>The picture is damaged</source>
        <translation>图片已损坏</translation>
    </message>
    <message>
        <source>The copy on this computer cannot be read any more.</source>
        <translation>这台电脑上的副本已无法读取。</translation>
    </message>
    <message>
        <source>Remove it and add the original again.</source>
        <translation>请移除后重新添加原图。</translation>
    </message>
    <message>
        <source>The file did not arrive whole</source>
        <translation>文件未完整送达</translation>
    </message>
    <message>
        <source>The platform is missing a part of it.</source>
        <translation>平台缺少其中一部分。</translation>
    </message>
    <message>
        <source>The file changed on the way</source>
        <translation>文件在传输中发生变化</translation>
    </message>
    <message>
        <source>What arrived is not what was sent.</source>
        <translation>收到的内容与发送的不一致。</translation>
    </message>
    <message>
        <source>The platform refused the file</source>
        <translation>平台拒绝了该文件</translation>
    </message>
    <message>
        <source>It is not a picture that may be shown there.</source>
        <translation>该图片不允许在平台上展示。</translation>
    </message>
    <message>
        <source>Remove it and add another.</source>
        <translation>请移除并换一张。</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>The platform takes smaller files only.</source>
        <translation>平台只接受更小的文件。</translation>
    </message>
    <message>
        <source>Make it smaller and add it again.</source>
        <translation>请缩小后重新添加。</translation>
    </message>
    <message>
        <source>Not a kind of file the platform takes</source>
        <translation>平台不接受此类文件</translation>
    </message>
    <message>
        <source>It takes JPEG, PNG and WebP pictures.</source>
        <translation>平台接受 JPEG、PNG 和 WebP 图片。</translation>
    </message>
    <message>
        <source>Save it in one of these formats and add it again.</source>
        <translation>请另存为上述格式后重新添加。</translation>
    </message>
    <message>
        <source>The picture is gone</source>
        <translation>图片已丢失</translation>
    </message>
    <message>
        <source>Its file on this computer was removed.</source>
        <translation>这台电脑上的文件已被删除。</translation>
    </message>
    <message>
        <source>Add the original again.</source>
        <translation>请重新添加原图。</translation>
    </message>
    <message>
        <source>The picture was not added</source>
        <translation>图片未添加</translation>
    </message>
    <message>
        <source>The file is not a picture that can be sent.</source>
        <translation>该文件不是可发送的图片。</translation>
    </message>
    <message>
        <source>The other pictures are not affected.</source>
        <translation>其他图片不受影响。</translation>
    </message>
    <message>
        <source>What was saved before is safe.</source>
        <translation>之前保存的内容不受影响。</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>Nothing more can be saved on this computer.</source>
        <translation>这台电脑已无法保存更多内容。</translation>
    </message>
    <message>
        <source>Free some space; saving goes on by itself.</source>
        <translation>请清理出一些空间，保存会自动继续。</translation>
    </message>
    <message>
        <source>The disk has a fault</source>
        <translation>磁盘出错</translation>
    </message>
    <message>
        <source>The computer could not read or write its own files.</source>
        <translation>电脑无法读写自己的文件。</translation>
    </message>
    <message>
        <source>Check the disk, then start the program again.</source>
        <translation>请检查磁盘，然后重新启动程序。</translation>
    </message>
    <message>
        <source>Nothing can be written here</source>
        <translation>无法写入</translation>
    </message>
    <message>
        <source>The folder of this profile may only be read.</source>
        <translation>此用户配置的文件夹为只读。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer for the right to write.</source>
        <translation>请向这台电脑的管理员申请写入权限。</translation>
    </message>
    <message>
        <source>Another part of the program is writing.</source>
        <translation>程序的其他部分正在写入。</translation>
    </message>
    <message>
        <source>The key does not fit</source>
        <translation>密钥不匹配</translation>
    </message>
    <message>
        <source>The data on this computer is locked with another key.</source>
        <translation>这台电脑上的数据由另一把密钥锁定。</translation>
    </message>
    <message>
        <source>Nothing was changed. Put the right key back, or start with a new profile folder.</source>
        <translation>未做任何更改。请恢复正确的密钥，或使用新的数据文件夹重新开始。</translation>
    </message>
    <message>
        <source>Keep the folder, and start with a new profile folder. What the platform has comes back.</source>
        <translation>请保留该文件夹，并使用新的数据文件夹重新开始。平台上已有的内容会重新同步回来。</translation>
    </message>
    <message>
        <source>Start with a new profile folder. What the platform has comes back.</source>
        <translation>请使用新的数据文件夹重新开始。平台上已有的内容会重新同步回来。</translation>
    </message>
    <message>
        <source>Choose another folder for the profile.</source>
        <translation>请为数据另选一个文件夹。</translation>
    </message>
    <message>
        <source>The data on this computer is damaged</source>
        <translation>这台电脑上的数据已损坏</translation>
    </message>
    <message>
        <source>The database cannot be read in full.</source>
        <translation>数据库无法完整读取。</translation>
    </message>
    <message>
        <source>Made by a newer version</source>
        <translation>由更新的版本创建</translation>
    </message>
    <message>
        <source>A newer version of this program wrote the data.</source>
        <translation>数据由本程序的更新版本写入。</translation>
    </message>
    <message>
        <source>Update the program, then open it again.</source>
        <translation>请更新程序后再打开。</translation>
    </message>
    <message>
        <source>Open already</source>
        <translation>已经打开</translation>
    </message>
    <message>
        <source>This profile is open in another window or for another user.</source>
        <translation>此用户配置已在另一个窗口或由其他用户打开。</translation>
    </message>
    <message>
        <source>Close it there, then try again.</source>
        <translation>请先在那里关闭，然后重试。</translation>
    </message>
    <message>
        <source>Unlock the keychain of this computer, then try again.</source>
        <translation>请解锁这台电脑的钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>No keychain here</source>
        <translation>没有可用的钥匙串</translation>
    </message>
    <message>
        <source>This computer offers no safe place for the key of your data.</source>
        <translation>这台电脑没有安全存放数据密钥的地方。</translation>
    </message>
    <message>
        <source>Choose a passphrase instead.</source>
        <translation>请改用密码短语。</translation>
    </message>
    <message>
        <source>The keychain is locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>The key of your data cannot be read.</source>
        <translation>无法读取您的数据密钥。</translation>
    </message>
    <message>
        <source>The keychain does not answer</source>
        <translation>钥匙串没有响应</translation>
    </message>
    <message>
        <source>The key is gone</source>
        <translation>密钥已丢失</translation>
    </message>
    <message>
        <source>The keychain no longer holds the key of this profile&apos;s data.</source>
        <translation>钥匙串中已没有此用户配置的数据密钥。</translation>
    </message>
    <message>
        <source>Passphrase needed</source>
        <translation>需要密码短语</translation>
    </message>
    <message>
        <source>The data of this profile is locked with your passphrase.</source>
        <translation>此用户配置的数据已用您的密码短语锁定。</translation>
    </message>
    <message>
        <source>Enter it to go on.</source>
        <translation>请输入后继续。</translation>
    </message>
    <message>
        <source>Wrong passphrase</source>
        <translation>密码短语错误</translation>
    </message>
    <message>
        <source>It does not open the data of this profile.</source>
        <translation>它无法打开此用户配置的数据。</translation>
    </message>
    <message>
        <source>Check capital letters and the keyboard&apos;s language.</source>
        <translation>请检查大小写和键盘语言。</translation>
    </message>
    <message>
        <source>The profile cannot be made here</source>
        <translation>无法在此创建用户配置</translation>
    </message>
    <message>
        <source>The folder may not be written to.</source>
        <translation>该文件夹不可写入。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>The profile is damaged</source>
        <translation>用户配置已损坏</translation>
    </message>
    <message>
        <source>The file that describes it cannot be read.</source>
        <translation>无法读取其描述文件。</translation>
    </message>
    <message>
        <source>Another platform&apos;s profile</source>
        <translation>属于其他平台的用户配置</translation>
    </message>
    <message>
        <source>This profile was made for a different platform.</source>
        <translation>此用户配置是为另一个平台创建的。</translation>
    </message>
    <message>
        <source>Choose another folder, so that the data stays apart.</source>
        <translation>请选择其他文件夹，以便数据分开保存。</translation>
    </message>
    <message>
        <source>Not an address of a platform</source>
        <translation>不是平台地址</translation>
    </message>
    <message>
        <source>The address must begin with https:// and name a computer.</source>
        <translation>地址必须以 https:// 开头，并包含主机名。</translation>
    </message>
    <message>
        <source>Check it for typing mistakes.</source>
        <translation>请检查是否有输入错误。</translation>
    </message>
    <message>
        <source>The sandbox did not start</source>
        <translation>沙盒未能启动</translation>
    </message>
    <message>
        <source>The sample platform on this computer ended at once.</source>
        <translation>这台电脑上的示例平台启动后立即退出。</translation>
    </message>
    <message>
        <source>Try again. If it fails again, send us the technical details.</source>
        <translation>请重试。如仍然失败，请把技术详情发给我们。</translation>
    </message>
    <message>
        <source>No camera found</source>
        <translation>未找到摄像头</translation>
    </message>
    <message>
        <source>This computer has no camera, or it is not plugged in.</source>
        <translation>这台电脑没有摄像头，或摄像头未接好。</translation>
    </message>
    <message>
        <source>Plug one in and try again, or add pictures from files.</source>
        <translation>请接好摄像头后重试，或从文件添加图片。</translation>
    </message>
    <message>
        <source>The camera is in use</source>
        <translation>摄像头正被占用</translation>
    </message>
    <message>
        <source>Another program has the camera open.</source>
        <translation>另一程序正在使用摄像头。</translation>
    </message>
    <message>
        <source>Close that program or its call, then try again.</source>
        <translation>请关闭该程序或结束其通话，然后重试。</translation>
    </message>
    <message>
        <source>The camera is gone</source>
        <translation>摄像头已断开</translation>
    </message>
    <message>
        <source>It was unplugged or switched off. What was taken is kept.</source>
        <translation>摄像头被拔下或关闭。已拍摄的内容都已保留。</translation>
    </message>
    <message>
        <source>Check the cable and try again.</source>
        <translation>请检查连接线，然后重试。</translation>
    </message>
    <message>
        <source>The camera gives no picture</source>
        <translation>摄像头没有画面</translation>
    </message>
    <message>
        <source>It answers, but what it sends cannot be used.</source>
        <translation>摄像头有响应，但传回的内容无法使用。</translation>
    </message>
    <message>
        <source>Unplug it and plug it in again, or choose another camera.</source>
        <translation>请拔下后重新插好，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>Nothing was recorded</source>
        <translation>没有录到内容</translation>
    </message>
    <message>
        <source>The recording ended before its first picture or sound.</source>
        <translation>录制在录到第一帧画面或声音之前就结束了。</translation>
    </message>
    <message>
        <source>Record again.</source>
        <translation>请重新录制。</translation>
    </message>
    <message>
        <source>The vehicle has all the recordings it may have</source>
        <translation>这辆车的音视频数量已达上限</translation>
    </message>
    <message>
        <source>No further video or voice note can be added to it.</source>
        <translation>不能再添加视频或语音备注。</translation>
    </message>
    <message>
        <source>Remove one in the editor, then keep this one.</source>
        <translation>请在编辑页中移除一项，再保留此项。</translation>
    </message>
    <message>
        <source>Look under My › System permissions.</source>
        <translation>请查看“我的 › 系统权限”。</translation>
    </message>
    <message>
        <source>It is switched off</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>You turned the camera, the microphone or the album off.</source>
        <translation>您已关闭摄像头、麦克风或相册。</translation>
    </message>
    <message>
        <source>Turn it on under My › System permissions.</source>
        <translation>请在“我的 › 系统权限”中开启。</translation>
    </message>
    <message>
        <source>You have not agreed to this use yet.</source>
        <translation>您尚未同意此项用途。</translation>
    </message>
    <message>
        <source>Try again, and choose Allow when you are asked.</source>
        <translation>请重试，并在询问时选择“允许”。</translation>
    </message>
    <message>
        <source>The system blocks it</source>
        <translation>被系统阻止</translation>
    </message>
    <message>
        <source>This computer does not let Vehilink use the device.</source>
        <translation>这台电脑不允许 Vehilink 使用该设备。</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>未找到设备</translation>
    </message>
    <message>
        <source>This computer has no camera or microphone that can be used.</source>
        <translation>这台电脑没有可用的摄像头或麦克风。</translation>
    </message>
    <message>
        <source>Plug one in and try again.</source>
        <translation>请接好设备后重试。</translation>
    </message>
    <message>
        <source>Recording sound needs a part of the system that is missing.</source>
        <translation>录音所需的系统组件缺失。</translation>
    </message>
    <message>
        <source>No microphone found</source>
        <translation>未找到麦克风</translation>
    </message>
    <message>
        <source>This computer has no microphone, or it is not plugged in.</source>
        <translation>这台电脑没有麦克风，或麦克风未接好。</translation>
    </message>
    <message>
        <source>Plug in a microphone or a headset, then try again.</source>
        <translation>请接好麦克风或耳麦，然后重试。</translation>
    </message>
    <message>
        <source>The microphone does not open</source>
        <translation>无法打开麦克风</translation>
    </message>
    <message>
        <source>Another program uses it, or the system keeps it back.</source>
        <translation>麦克风正被其他程序占用，或被系统限制。</translation>
    </message>
    <message>
        <source>Close other programs that record, or choose another microphone.</source>
        <translation>请关闭其他正在录音的程序，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>The microphone is gone</source>
        <translation>麦克风已断开</translation>
    </message>
    <message>
        <source>It was unplugged or switched off. What was recorded is kept.</source>
        <translation>麦克风被拔下或关闭。已录制的内容都已保留。</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another microphone.</source>
        <translation>请重新插好，或选择其他麦克风。</translation>
    </message>
    <message>
        <source>A part for sound is not installed</source>
        <translation>缺少声音组件</translation>
    </message>
    <message>
        <source>Recording needs PortAudio, which this computer does not have.</source>
        <translation>录音需要 PortAudio，这台电脑上没有。</translation>
    </message>
    <message>
        <source>Install the package libportaudio2, then start the program again.</source>
        <translation>请安装软件包 libportaudio2，然后重新启动本程序。</translation>
    </message>
    <message>
        <source>This recording cannot be played</source>
        <translation>无法播放此音视频</translation>
    </message>
    <message>
        <source>The file is damaged, or of a kind that is not known here.</source>
        <translation>文件已损坏，或类型无法识别。</translation>
    </message>
    <message>
        <source>If it is yours, remove it and add the original again.</source>
        <translation>如果是您的文件，请移除后重新添加原文件。</translation>
    </message>
    <message>
        <source>Playing stopped</source>
        <translation>播放已停止</translation>
    </message>
    <message>
        <source>The part of the program that plays it ended.</source>
        <translation>程序的播放组件已退出。</translation>
    </message>
    <message>
        <source>Try again. The recording itself is safe.</source>
        <translation>请重试。音视频本身不受影响。</translation>
    </message>
    <message>
        <source>The archive is damaged</source>
        <translation>归档已损坏</translation>
    </message>
    <message>
        <source>It is not what was written, or it is no archive of ours.</source>
        <translation>其内容与写入时不符，或者不是我们的归档。</translation>
    </message>
    <message>
        <source>Make it again, and keep it on another disk.</source>
        <translation>请重新生成，并保存到另一个磁盘。</translation>
    </message>
    <message>
        <source>The platform&apos;s part was refused</source>
        <translation>平台部分的数据未被接受</translation>
    </message>
    <message>
        <source>It is built in a way that could do harm when it is unpacked.</source>
        <translation>其结构可能在解压时造成危害。</translation>
    </message>
    <message>
        <source>Ask for a new archive. Tell the platform if it happens again.</source>
        <translation>请重新申请归档。如再次出现，请告知平台。</translation>
    </message>
    <message>
        <source>The archive needs its passphrase</source>
        <translation>需要归档的密码短语</translation>
    </message>
    <message>
        <source>It is locked with a passphrase that is kept nowhere.</source>
        <translation>归档已用密码短语锁定，密码短语未保存在任何地方。</translation>
    </message>
    <message>
        <source>Enter the passphrase that you chose for it.</source>
        <translation>请输入您为它设定的密码短语。</translation>
    </message>
    <message>
        <source>That is not the archive&apos;s passphrase</source>
        <translation>归档的密码短语不正确</translation>
    </message>
    <message>
        <source>Another passphrase was chosen when it was begun.</source>
        <translation>开始生成时设定的是另一个密码短语。</translation>
    </message>
    <message>
        <source>Try again, or make a new archive: nobody can unlock this one.</source>
        <translation>请重试，或重新生成归档：没有人能解锁这一份。</translation>
    </message>
    <message>
        <source>There is a file of that name</source>
        <translation>已有同名文件</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>该文件未作改动。</translation>
    </message>
    <message>
        <source>Choose another name, or say that it may be replaced.</source>
        <translation>请换一个名称，或允许替换该文件。</translation>
    </message>
    <message>
        <source>This disk cannot hold a file that large</source>
        <translation>此磁盘无法存放这么大的文件</translation>
    </message>
    <message>
        <source>Many USB sticks and memory cards take files up to 4 GB only.</source>
        <translation>许多 U 盘和存储卡只支持不超过 4 GB 的单个文件。</translation>
    </message>
    <message>
        <source>Choose another disk, and discard what was begun on this one.</source>
        <translation>请选择另一块磁盘，并放弃在此磁盘上已开始的部分。</translation>
    </message>
    <message>
        <source>An archive is being made already</source>
        <translation>已有归档正在生成</translation>
    </message>
    <message>
        <source>One is made at a time.</source>
        <translation>一次只能生成一份。</translation>
    </message>
    <message>
        <source>Wait until it is there, or stop it first.</source>
        <translation>请等待完成，或先停止它。</translation>
    </message>
    <message>
        <source>The platform could not prepare its part</source>
        <translation>平台未能准备其部分的数据</translation>
    </message>
    <message>
        <source>Nothing of it can be fetched.</source>
        <translation>无法获取其中的任何内容。</translation>
    </message>
    <message>
        <source>Discard this archive and ask for a new one.</source>
        <translation>请放弃此归档，重新申请一份。</translation>
    </message>
    <message>
        <source>The platform&apos;s part has been deleted</source>
        <translation>平台部分的数据已被删除</translation>
    </message>
    <message>
        <source>It is kept for seven days only.</source>
        <translation>该数据仅保存七天。</translation>
    </message>
    <message>
        <source>A connection is needed</source>
        <translation>需要联网</translation>
    </message>
    <message>
        <source>It has to be made sure that it is you who asks for the data.</source>
        <translation>必须确认是您本人要求导出信息。</translation>
    </message>
    <message>
        <source>Connect to the internet and ask for a code.</source>
        <translation>请连接互联网并获取验证码。</translation>
    </message>
    <message>
        <source>No program opened it</source>
        <translation>没有程序可以打开</translation>
    </message>
    <message>
        <source>This computer has no program for it, or refused to start it.</source>
        <translation>这台电脑没有可用的程序，或拒绝启动该程序。</translation>
    </message>
    <message>
        <source>Copy the address or the name of the file and open it yourself.</source>
        <translation>请复制网址或文件名，自行打开。</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>这不是网址</translation>
    </message>
    <message>
        <source>It cannot be read as an address of a page, so it stays closed.</source>
        <translation>无法识别为网页地址，因此不会打开。</translation>
    </message>
    <message>
        <source>Do not copy it into a browser either.</source>
        <translation>也请勿将其复制到浏览器中。</translation>
    </message>
    <message>
        <source>The file is not there</source>
        <translation>文件不存在</translation>
    </message>
    <message>
        <source>It was moved, renamed or deleted since.</source>
        <translation>保存之后已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Save it again, then open it.</source>
        <translation>请重新保存，然后打开。</translation>
    </message>
    <message>
        <source>Starting with the system could not be changed</source>
        <translation>无法更改开机自启动</translation>
    </message>
    <message>
        <source>This computer refused to write or remove the entry.</source>
        <translation>这台电脑拒绝写入或移除启动项。</translation>
    </message>
    <message>
        <source>Look at the technical details; all else goes on working.</source>
        <translation>请查看技术详情；其他功能照常使用。</translation>
    </message>
</context>
<context>
    <name>EstimateFields</name>
    <message>
        <source>{part}, your estimate</source>
        <translation>{part}，您的估算</translation>
    </message>
    <message>
        <source>{part}, your estimate in percent</source>
        <translation>{part}，您的估算（百分比）</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>needed</source>
        <translation>需要</translation>
    </message>
    <message>
        <source>there</source>
        <translation>已具备</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>尚不清楚</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>Qualification of the exporter</source>
        <translation>出口企业资质</translation>
    </message>
    <message>
        <source>No mortgage</source>
        <translation>无抵押</translation>
    </message>
    <message>
        <source>No open fines</source>
        <translation>无未缴罚款</translation>
    </message>
    <message>
        <source>No open recalls</source>
        <translation>无未完成召回</translation>
    </message>
    <message>
        <source>Registered transfer for export</source>
        <translation>已办理出口转移登记</translation>
    </message>
    <message>
        <source>Third-party inspection</source>
        <translation>第三方检测</translation>
    </message>
    <message>
        <source>Maker&apos;s after-sales letter (180-day rule)</source>
        <translation>生产企业售后维修服务确认书（180 天规则）</translation>
    </message>
    <message>
        <source>Export licence for a used vehicle</source>
        <translation>二手车出口许可证</translation>
    </message>
    <message>
        <source>Authorisation by the maker</source>
        <translation>生产企业授权</translation>
    </message>
    <message>
        <source>Export licence for an electric car</source>
        <translation>纯电动乘用车出口许可证</translation>
    </message>
    <message>
        <source>Papers of the battery</source>
        <translation>电池文件</translation>
    </message>
    <message>
        <source>Declaration as dangerous goods</source>
        <translation>危险货物申报</translation>
    </message>
    <message>
        <source>Deregistration after customs release</source>
        <translation>海关放行后注销登记</translation>
    </message>
    <message>
        <source>notice of the commerce department</source>
        <translation>商务主管部门公告</translation>
    </message>
    <message>
        <source>annotated registration certificate</source>
        <translation>已签注的机动车登记证书</translation>
    </message>
    <message>
        <source>report by WM/T 8-2022</source>
        <translation>WM/T 8-2022 检测报告</translation>
    </message>
    <message>
        <source>report by WM/T 9-2022</source>
        <translation>WM/T 9-2022 检测报告</translation>
    </message>
    <message>
        <source>letter of the maker</source>
        <translation>生产企业确认书</translation>
    </message>
    <message>
        <source>export licence</source>
        <translation>出口许可证</translation>
    </message>
    <message>
        <source>list of makers and CCC certificate</source>
        <translation>企业名单与 CCC 证书</translation>
    </message>
    <message>
        <source>release of the mortgage</source>
        <translation>解除抵押证明</translation>
    </message>
    <message>
        <source>record of the traffic police</source>
        <translation>交管部门记录</translation>
    </message>
    <message>
        <source>record of recalls</source>
        <translation>召回记录</translation>
    </message>
    <message>
        <source>dangerous goods declaration</source>
        <translation>危险货物申报单</translation>
    </message>
    <message>
        <source>safety data sheet and UN 38.3 summary</source>
        <translation>安全数据表与 UN 38.3 摘要</translation>
    </message>
    <message>
        <source>deregistration certificate</source>
        <translation>注销证明</translation>
    </message>
    <message>
        <source>{days} days since registration, the limit is {limit}</source>
        <translation>登记至今 {days} 天，界限为 {limit} 天</translation>
    </message>
    <message>
        <source>the limit is {limit} days</source>
        <translation>界限为 {limit} 天</translation>
    </message>
    <message>
        <source>carriers differ, ask yours</source>
        <translation>各承运人要求不同，请询问您的承运人</translation>
    </message>
    <message>
        <source>only from {day} on</source>
        <translation>自 {day} 起才需要</translation>
    </message>
    <message>
        <source>Day of registration</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Range extender: taken as a plug-in hybrid.</source>
        <translation>增程式：按插电式混合动力处理。</translation>
    </message>
    <message>
        <source>The engine is taken to burn petrol.</source>
        <translation>发动机按汽油机处理。</translation>
    </message>
    <message>
        <source>Fuel cell: taken as electric.</source>
        <translation>燃料电池：按纯电动处理。</translation>
    </message>
    <message>
        <source>Gas: taken as petrol.</source>
        <translation>燃气：按汽油处理。</translation>
    </message>
    <message>
        <source>Some pickups are cars to the customs.</source>
        <translation>部分皮卡在海关归为乘用车。</translation>
    </message>
    <message>
        <source>Vans are told apart by their seats.</source>
        <translation>厢式车按座位数区分。</translation>
    </message>
</context>
<context>
    <name>ExportButton</name>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已导出到 {file}</translation>
    </message>
</context>
<context>
    <name>ExportCard</name>
    <message>
        <source>Export helper</source>
        <translation>出口助手</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>展开</translation>
    </message>
</context>
<context>
    <name>ExportCodeDialog</name>
    <message>
        <source>Take your data with you</source>
        <translation>导出您的个人信息</translation>
    </message>
    <message>
        <source>Sending you a code…</source>
        <translation>正在向您发送验证码…</translation>
    </message>
    <message>
        <source>Make the archive</source>
        <translation>生成归档</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>正在提交申请…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>请用验证码确认是您本人申请。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ExportForm</name>
    <message>
        <source>Any day</source>
        <translation>不限日期</translation>
    </message>
    <message>
        <source>Lock it with a passphrase</source>
        <translation>用密码短语锁定</translation>
    </message>
    <message>
        <source>Make the archive…</source>
        <translation>生成归档…</translation>
    </message>
    <message>
        <source>Only what is on this computer</source>
        <translation>仅包含这台电脑上的内容</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s)</source>
        <translation>
            <numerusform>%n 个文件</numerusform>
        </translation>
    </message>
    <message>
        <source>From this computer now: {entries}, {files} of {size}.</source>
        <translation>这台电脑上目前有：{entries}，{files}，共 {size}。</translation>
    </message>
    <message>
        <source>What shall be in it</source>
        <translation>包含的内容</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Leave both empty for everything until today.</source>
        <translation>两项均留空，则包含截至今天的全部内容。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can open the archive without it, and neither we nor the platform can recover it.</source>
        <translation>
            <numerusform>至少 %n 个字符。没有密码短语，任何人都无法打开归档，我们和平台也无法找回。</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>再次输入</translation>
    </message>
    <message>
        <source>Choose at least one kind of data.</source>
        <translation>请至少选择一类信息。</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <source>The passphrase is too short.</source>
        <translation>密码短语过短。</translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的密码短语不一致。</translation>
    </message>
</context>
<context>
    <name>ExportPanel</name>
    <message>
        <source>HS {code}</source>
        <translation>HS {code}</translation>
    </message>
    <message numerus="yes">
        <source>%n to see to</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not known yet</source>
        <translation>
            <numerusform>%n 项尚不清楚</numerusform>
        </translation>
    </message>
    <message>
        <source>Customs code, a proposal</source>
        <translation>海关编码（建议）</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Confirm with your broker</source>
        <translation>请与报关行确认</translation>
    </message>
    <message>
        <source>The code depends on</source>
        <translation>编码取决于</translation>
    </message>
    <message>
        <source>In {country}: {code}</source>
        <translation>{country}：{code}</translation>
    </message>
    <message>
        <source>Harmonized System {year}, looked up on {day}</source>
        <translation>协调制度 {year}，查询于 {day}</translation>
    </message>
    <message>
        <source>Not needed: {needs}</source>
        <translation>不需要：{needs}</translation>
    </message>
    <message>
        <source>Advice as of {day}. It never stops you from publishing or trading.</source>
        <translation>截至 {day} 的建议，不会妨碍您发布或交易。</translation>
    </message>
</context>
<context>
    <name>ExportPart</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Archives (*.zip)</source>
        <translation>归档文件 (*.zip)</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message>
        <source>The archive is complete: {name}</source>
        <translation>归档已完成：{name}</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
</context>
<context>
    <name>FaceConsents</name>
    <message>
        <source>Pictures that have not been sent are deleted when you take it back. The platform deletes those it has once it has decided.</source>
        <translation>您撤回同意时，尚未发送的照片会被删除。平台已收到的照片会在作出决定后删除。</translation>
    </message>
    <message>
        <source>Face authentication: you agreed to</source>
        <translation>人脸认证：您已同意用于</translation>
    </message>
    <message>
        <source>I take back my consent to face authentication: {scene}</source>
        <translation>我撤回对人脸认证的同意：{scene}</translation>
    </message>
    <message>
        <source>{scene}, on {time}</source>
        <translation>{scene}，{time}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {scene}</source>
        <translation>撤回：{scene}</translation>
    </message>
</context>
<context>
    <name>FaceStep</name>
    <message>
        <source>{n} of {all} pictures</source>
        <translation>照片 {n} / {all}</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Emissions</source>
        <translation>排放标准</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>Clear {name}</source>
        <translation>清除{name}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}：{value}</translation>
    </message>
</context>
<context>
    <name>FlawDialog</name>
    <message>
        <source>A flaw</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Buyers trust a seller who shows what is wrong, and where.</source>
        <translation>卖家如实说明瑕疵及其位置，更能赢得买家信任。</translation>
    </message>
    <message>
        <source>Scratch of 5 cm</source>
        <translation>划痕 5 cm</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>FlawPanel</name>
    <message>
        <source>Scratch, 4 cm</source>
        <translation>划痕，4 cm</translation>
    </message>
    <message>
        <source>Note on the flaw</source>
        <translation>瑕疵备注</translation>
    </message>
    <message>
        <source>All shots</source>
        <translation>全部拍摄项</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>瑕疵</translation>
    </message>
</context>
<context>
    <name>Footer</name>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>People who can be seen or heard, and owners of numbers and papers that can be read, have agreed to it</source>
        <translation>画面和声音中可辨认的人，以及可辨识的号码和证件的所有者，均已同意</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>重新发布</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>发布修改</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Decide the fields above first</source>
        <translation>请先选定上方的字段</translation>
    </message>
    <message>
        <source>Files are still being prepared</source>
        <translation>文件仍在处理中</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Tick the line above first</source>
        <translation>请先勾选上面一项</translation>
    </message>
    <message>
        <source>It is on its way</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Everything is published</source>
        <translation>内容均已发布</translation>
    </message>
</context>
<context>
    <name>FormRow</name>
    <message>
        <source>{label}, required</source>
        <translation>{label}，必填</translation>
    </message>
</context>
<context>
    <name>Formats</name>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>{n} min ago</source>
        <translation>{n} 分钟前</translation>
    </message>
    <message>
        <source>{n} h ago</source>
        <translation>{n} 小时前</translation>
    </message>
    <message>
        <source>{n} d ago</source>
        <translation>{n} 天前</translation>
    </message>
    <message>
        <source>{size}/s</source>
        <comment>a rate: 1.2 MB/s</comment>
        <translation>{size}/秒</translation>
    </message>
    <message>
        <source>over</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>{d} d {h} h</source>
        <translation>{d} 天 {h} 小时</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} 小时 {m} 分钟</translation>
    </message>
    <message>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>No pictures</source>
        <translation>没有图片</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>Picture {n_of_all}</source>
        <translation>图片 {n_of_all}</translation>
    </message>
    <message>
        <source>Not on this computer yet. It is fetched when you are online.</source>
        <translation>尚未下载到这台电脑，联网后会自动获取。</translation>
    </message>
</context>
<context>
    <name>Gates</name>
    <message>
        <source>Your company is not certified yet</source>
        <translation>您的公司尚未认证</translation>
    </message>
    <message>
        <source>You see a part of the market, without sellers, and can prepare but not publish.</source>
        <translation>您只能看到部分市场车源，看不到卖家；可以准备，但不能发布。</translation>
    </message>
    <message>
        <source>Certify my company</source>
        <translation>认证我的公司</translation>
    </message>
    <message>
        <source>Your company&apos;s certification is in review</source>
        <translation>您的公司认证正在审核</translation>
    </message>
    <message>
        <source>You see a part of the market until it is approved. Everything opens here by itself then.</source>
        <translation>通过之前您只能看到部分市场车源，通过后将自动全部开放。</translation>
    </message>
    <message>
        <source>Show the submission</source>
        <translation>查看提交内容</translation>
    </message>
    <message>
        <source>Your company&apos;s certification was rejected</source>
        <translation>您的公司认证未通过</translation>
    </message>
    <message>
        <source>The reasons stand at the fields. Correct them and send it again.</source>
        <translation>原因已标在相应字段旁，请改正后重新发送。</translation>
    </message>
    <message>
        <source>Correct it</source>
        <translation>去改正</translation>
    </message>
    <message>
        <source>You are not signed in</source>
        <translation>您尚未登录</translation>
    </message>
    <message>
        <source>Sign in to go on. Your drafts are kept.</source>
        <translation>请登录后继续，您的草稿都已保留。</translation>
    </message>
    <message>
        <source>Your account is suspended</source>
        <translation>您的账号已停用</translation>
    </message>
    <message>
        <source>The platform has stopped it. Contact the platform&apos;s staff.</source>
        <translation>平台已停用此账号，请联系平台工作人员。</translation>
    </message>
    <message>
        <source>Your account is being closed</source>
        <translation>您的账号正在注销</translation>
    </message>
    <message>
        <source>You can look around, but publish nothing until you withdraw that.</source>
        <translation>您可以浏览，但在撤回申请之前不能发布任何内容。</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>查看申请</translation>
    </message>
    <message>
        <source>Your kind of account does not do this</source>
        <translation>您的账号类型不能执行此操作</translation>
    </message>
    <message>
        <source>Suppliers publish and quote, purchasers request and order.</source>
        <translation>供应商发布车源并报价，采购商求购并下单。</translation>
    </message>
</context>
<context>
    <name>GroupCard</name>
    <message>
        <source>Vehicle…</source>
        <translation>车辆…</translation>
    </message>
    <message>
        <source>Join with the vehicle above</source>
        <translation>与上一辆车合并</translation>
    </message>
    <message>
        <source>Use none of these files</source>
        <translation>这些文件都不使用</translation>
    </message>
    <message>
        <source>{n} · {vehicle}</source>
        <translation>{n} · {vehicle}</translation>
    </message>
    <message>
        <source>an unnamed vehicle</source>
        <translation>未命名车辆</translation>
    </message>
    <message>
        <source>{vehicle} (in my stock)</source>
        <translation>{vehicle}（在我的车源中）</translation>
    </message>
    <message>
        <source>New vehicle, VIN {vin}</source>
        <translation>新建车源，VIN {vin}</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keyboard</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>This program is free software under the Apache License 2.0. It uses Qt {qt} and PySide6 under the LGPL 3, and the Lucide icons under the ISC licence.</source>
        <translation>本程序是遵循 Apache License 2.0 的自由软件。程序使用了遵循 LGPL 3 的 Qt {qt} 和 PySide6，以及遵循 ISC 许可的 Lucide 图标。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>HintChip</name>
    <message>
        <source>Too dark</source>
        <translation>太暗</translation>
    </message>
    <message>
        <source>Too bright</source>
        <translation>太亮</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>Not sharp</source>
        <translation>不清晰</translation>
    </message>
    <message>
        <source>Sharp and bright</source>
        <translation>清晰明亮</translation>
    </message>
</context>
<context>
    <name>HistoryCard</name>
    <message>
        <source>Changes of this list</source>
        <translation>名单变更记录</translation>
    </message>
    <message>
        <source>{date} · {event}: {name}</source>
        <translation>{date} · {event}：{name}</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Versions</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>No versions yet</source>
        <translation>尚无版本</translation>
    </message>
    <message>
        <source>Each change is kept here with its time, and you can go back to any.</source>
        <translation>每次修改都会连同时间保存在这里，可随时恢复。</translation>
    </message>
    <message>
        <source>{fields} and {n} more</source>
        <translation>{fields}，另有 {n} 项</translation>
    </message>
    <message>
        <source>{now} → {then}</source>
        <translation>{now} → {then}</translation>
    </message>
    <message>
        <source>This is what the form says now.</source>
        <translation>与表单当前内容相同。</translation>
    </message>
    <message>
        <source>Restoring would change:</source>
        <translation>恢复后将更改：</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>空</translation>
    </message>
    <message>
        <source>Recent searches</source>
        <translation>最近搜索</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>移除“{text}”</translation>
    </message>
</context>
<context>
    <name>HowManyDialog</name>
    <message>
        <source>One vehicle or several?</source>
        <translation>是一辆车还是多辆车？</translation>
    </message>
    <message>
        <source>These look like the files of several vehicles. They can be sorted by VIN plates, folders and the times at which they were taken; you see the result first.</source>
        <translation>这些文件看起来属于多辆车。可以按 VIN 铭牌、文件夹和拍摄时间分拣；您可以先查看结果。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>One vehicle</source>
        <translation>一辆车</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>多辆车</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>You can close this: it goes on by itself.</source>
        <translation>您可以关闭此窗口，后续会自动进行。</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>The platform has it, and its staff decides. You will see the answer here. Nothing of your pictures is left on this computer.</source>
        <translation>平台已收到，由工作人员审核，结果会显示在这里。您的照片没有任何部分留在这台电脑上。</translation>
    </message>
    <message>
        <source>Waiting for the platform&apos;s staff</source>
        <translation>等待平台工作人员审核</translation>
    </message>
    <message>
        <source>Whoever reviews your company sees it.</source>
        <translation>审核您公司的工作人员可以看到。</translation>
    </message>
    <message>
        <source>For a day you can change the number without the old phone.</source>
        <translation>一天之内，您无需旧手机即可更换号码。</translation>
    </message>
    <message>
        <source>You are confirmed</source>
        <translation>身份已确认</translation>
    </message>
    <message>
        <source>Not confirmed: {reason}</source>
        <translation>未确认：{reason}</translation>
    </message>
    <message>
        <source>Confirmed on {time}.</source>
        <translation>已于 {time} 确认。</translation>
    </message>
    <message>
        <source>Confirmed on {time}</source>
        <translation>已于 {time} 确认</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>未确认</translation>
    </message>
    <message>
        <source>Certification of your company</source>
        <translation>公司认证</translation>
    </message>
    <message>
        <source>Change of a lost phone number</source>
        <translation>更换无法使用的手机号</translation>
    </message>
    <message>
        <source>The camera takes three pictures of you. The platform&apos;s staff looks at them and decides.</source>
        <translation>摄像头会为您拍摄三张照片，由平台工作人员查看并决定。</translation>
    </message>
    <message>
        <source>By my face</source>
        <translation>通过人脸</translation>
    </message>
    <message>
        <source>Six digits are sent to {phone}. It is decided at once.</source>
        <translation>六位数字将发送至 {phone}，当即得出结果。</translation>
    </message>
    <message>
        <source>By a code to my phone</source>
        <translation>通过手机验证码</translation>
    </message>
    <message>
        <source>Write how you can be reached. They ask back and decide.</source>
        <translation>请写明如何联系您。工作人员会回访核实并作出决定。</translation>
    </message>
    <message>
        <source>By the platform&apos;s staff</source>
        <translation>通过平台工作人员</translation>
    </message>
    <message>
        <source>It shows the platform who hands in your company&apos;s certification.</source>
        <translation>用于让平台确认是谁提交了您公司的认证。</translation>
    </message>
    <message>
        <source>It shows the platform that the account is yours, so that its phone number can be changed without the old phone.</source>
        <translation>用于让平台确认账号属于您，从而无需旧手机即可更换手机号。</translation>
    </message>
    <message>
        <source>May the platform look at your face?</source>
        <translation>是否允许平台查看您的面部？</translation>
    </message>
    <message>
        <source>Three pictures are taken and sent to the platform, whose staff decides. This computer compares nothing and decides nothing.</source>
        <translation>将拍摄三张照片并发送给平台，由平台工作人员作出决定。这台电脑不作比对，也不作决定。</translation>
    </message>
    <message>
        <source>Nothing is kept here: the pictures are encrypted until they have arrived, then deleted. The platform deletes them once it has decided.</source>
        <translation>本机不留存任何内容：照片在送达之前均加密保存，送达后即删除。平台作出决定后也会删除。</translation>
    </message>
    <message>
        <source>Your yes counts for this purpose only. You can take it back under My › System permissions, and the other ways are just as good.</source>
        <translation>您的同意仅限于此项用途。您可以在“我的 › 系统权限”中撤回；其他方式同样有效。</translation>
    </message>
    <message>
        <source>You are asked to turn your head. That makes it harder to hold up a photo, but it is no proof against forgery.</source>
        <translation>您会被要求转头。这样更难用照片冒充，但不能完全防止伪造。</translation>
    </message>
    <message>
        <source>Look straight ahead</source>
        <translation>请正视前方</translation>
    </message>
    <message>
        <source>Turn your head to your left</source>
        <translation>请向您的左侧转头</translation>
    </message>
    <message>
        <source>Turn your head to your right</source>
        <translation>请向您的右侧转头</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Ahead</source>
        <translation>正面</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>左侧</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>右侧</translation>
    </message>
    <message>
        <source>Good, hold it like this</source>
        <translation>很好，请保持</translation>
    </message>
    <message>
        <source>No face to be seen: look into the camera</source>
        <translation>没有检测到面部：请正对摄像头</translation>
    </message>
    <message>
        <source>Only you may be in the picture</source>
        <translation>画面中只能有您一人</translation>
    </message>
    <message>
        <source>Come nearer</source>
        <translation>请靠近一些</translation>
    </message>
    <message>
        <source>Move back a little</source>
        <translation>请退后一点</translation>
    </message>
    <message>
        <source>Move to the middle of the oval</source>
        <translation>请移到椭圆框中央</translation>
    </message>
    <message>
        <source>Too dark: turn towards the light</source>
        <translation>太暗：请面向光源</translation>
    </message>
    <message>
        <source>Too bright: turn away from the light</source>
        <translation>太亮：请背向光源</translation>
    </message>
    <message>
        <source>Hold still</source>
        <translation>请保持不动</translation>
    </message>
    <message>
        <source>The code was wrong.</source>
        <translation>验证码错误。</translation>
    </message>
    <message>
        <source>The code had expired.</source>
        <translation>验证码已过期。</translation>
    </message>
    <message>
        <source>The code no longer worked.</source>
        <translation>验证码已失效。</translation>
    </message>
    <message>
        <source>The platform&apos;s staff has not decided yet.</source>
        <translation>平台工作人员尚未作出决定。</translation>
    </message>
    <message>
        <source>The platform refused it. Prove it in another way.</source>
        <translation>已被平台拒绝，请换一种方式证明。</translation>
    </message>
    <message>
        <source>It was confirmed more than a day ago. Prove it once more.</source>
        <translation>确认已超过一天，请重新证明。</translation>
    </message>
    <message>
        <source>The number was changed with it already. Prove it once more.</source>
        <translation>已凭此更换过号码，请重新证明。</translation>
    </message>
    <message>
        <source>The platform does not know of it. Prove it once more.</source>
        <translation>平台没有相关记录，请重新证明。</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Confirm that it is you</source>
        <translation>确认是您本人</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>其他方式</translation>
    </message>
    <message>
        <source>Confirm once more</source>
        <translation>重新确认</translation>
    </message>
    <message>
        <source>Do not send it</source>
        <translation>不发送</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Take them again</source>
        <translation>重新拍摄</translation>
    </message>
    <message>
        <source>Go on without the old phone</source>
        <translation>不用旧手机，继续</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>I agree, go on</source>
        <translation>同意并继续</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>For: {scene}. Choose how.</source>
        <translation>用于：{scene}。请选择方式。</translation>
    </message>
    <message>
        <source>For: {scene}</source>
        <translation>用于：{scene}</translation>
    </message>
    <message>
        <source>These pictures are sent to the platform and then deleted here.</source>
        <translation>这些照片会发送给平台，随后从本机删除。</translation>
    </message>
    <message>
        <source>A code shows that you have the account&apos;s phone.</source>
        <translation>验证码用于证明您持有账号绑定的手机。</translation>
    </message>
    <message>
        <source>This installation lacks the part that looks for a face. Choose another way.</source>
        <translation>此安装缺少人脸检测组件，请选择其他方式。</translation>
    </message>
</context>
<context>
    <name>IdentityHint</name>
    <message>
        <source>Your identity: {state}</source>
        <translation>您的身份：{state}</translation>
    </message>
    <message>
        <source>Confirm that it is you as well: the reviewer sees it.</source>
        <translation>请同时确认是您本人：审核人员可以看到。</translation>
    </message>
</context>
<context>
    <name>IdentityLine</name>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
</context>
<context>
    <name>JobsCard</name>
    <message>
        <source>Archives</source>
        <translation>归档</translation>
    </message>
    <message numerus="yes">
        <source>%n fault(s) found: the archive is not whole any more.</source>
        <translation>
            <numerusform>发现 %n 处问题：归档已不完整。</numerusform>
        </translation>
    </message>
    <message>
        <source>Whole. What is stored has changed since: {kinds}.</source>
        <translation>完整。生成之后，以下内容有变化：{kinds}。</translation>
    </message>
    <message>
        <source>Whole, and it holds exactly what is stored here now.</source>
        <translation>完整，且与本机当前存储的内容完全一致。</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Not complete</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>已锁定</translation>
    </message>
    <message>
        <source>this computer only</source>
        <translation>仅限这台电脑</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送量</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>No personal data</source>
        <translation>不含个人信息</translation>
    </message>
</context>
<context>
    <name>JournalPart</name>
    <message>
        <source>Live</source>
        <translation>实时更新</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>Nothing has left</source>
        <translation>没有任何信息离开</translation>
    </message>
    <message>
        <source>Each request to the platform is noted here: what kind of data it carried.</source>
        <translation>发送给平台的每次请求都记录在这里，包括携带了哪类信息。</translation>
    </message>
    <message>
        <source>The journal is erased</source>
        <translation>日志已清除</translation>
    </message>
    <message>
        <source>The journal knows kinds of data, never what they say. What a request is not declared to carry is held back before it leaves.</source>
        <translation>日志只记录信息的种类，从不记录具体内容。未经声明的内容会在发送之前被拦截。</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>导出日志</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>表格 (*.csv)</translation>
    </message>
    <message>
        <source>Erase the journal?</source>
        <translation>要清除日志吗？</translation>
    </message>
    <message>
        <source>You will not be able to see any more what left this computer until now. What leaves from now on is noted again.</source>
        <translation>清除后，您将无法再查看此前离开这台电脑的信息。此后发送的信息会重新记录。</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>KindsCard</name>
    <message>
        <source>Ask for something</source>
        <translation>提出申请</translation>
    </message>
    <message>
        <source>The platform answers within fifteen working days after it knows who you are. Reasonable requests cost nothing.</source>
        <translation>平台在核实您的身份后十五个工作日内答复。合理的请求不收费。</translation>
    </message>
    <message>
        <source>Begin…</source>
        <translation>开始…</translation>
    </message>
    <message>
        <source>Begin: {request}</source>
        <translation>开始：{request}</translation>
    </message>
</context>
<context>
    <name>LabelDialog</name>
    <message numerus="yes">
        <source>This is the first of %n label(s).</source>
        <translation>
            <numerusform>这是 %n 张标签中的第一张。</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it behind the windscreen. Scan it to open the vehicle; photograph it first, and the pictures that follow go to this vehicle.</source>
        <translation>请将标签放在前挡风玻璃后。扫描即可打开这辆车；拍摄时先拍标签，其后的图片都会归入这辆车。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>保存图片…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Without a VIN the label has its code only. Add the VIN first.</source>
        <translation>没有 VIN 时，标签上只有车辆码。请先添加 VIN。</translation>
    </message>
    <message>
        <source>label</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>无法写入文件：{reason}</translation>
    </message>
    <message>
        <source>Labels of the vehicles</source>
        <translation>车辆标签</translation>
    </message>
    <message>
        <source>Label of the vehicle</source>
        <translation>车辆标签</translation>
    </message>
</context>
<context>
    <name>LastShots</name>
    <message>
        <source>Pictures taken just now</source>
        <translation>刚拍的照片</translation>
    </message>
</context>
<context>
    <name>LeakDialog</name>
    <message>
        <source>My account may have leaked</source>
        <translation>我的账号可能已泄露</translation>
    </message>
    <message>
        <source>Secure my account</source>
        <translation>保护我的账号</translation>
    </message>
    <message>
        <source>Securing…</source>
        <translation>正在保护账号…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>This is what happens:</source>
        <translation>将进行以下操作：</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>请用验证码确认是您本人申请。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>Every other device is signed out at once; this computer stays signed in.</source>
        <translation>其他所有设备立即退出登录，这台电脑保持登录。</translation>
    </message>
    <message>
        <source>The platform&apos;s staff gets a case and looks at what was done with the account.</source>
        <translation>平台工作人员会收到工单，并检查账号的操作记录。</translation>
    </message>
    <message>
        <source>Your listings, drafts and messages stay as they are.</source>
        <translation>您的车源、草稿和消息保持不变。</translation>
    </message>
    <message>
        <source>What did you notice? (optional)</source>
        <translation>您发现了什么异常？（选填）</translation>
    </message>
    <message>
        <source>Staff reads it. Write no codes here.</source>
        <translation>工作人员会阅读，请勿填写验证码。</translation>
    </message>
    <message numerus="yes">
        <source>%n other session(s) ended.</source>
        <translation>
            <numerusform>已结束 %n 个其他会话。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your account is secured.</source>
        <translation>您的账号已受到保护。</translation>
    </message>
    <message>
        <source>Copy the case number</source>
        <translation>复制工单编号</translation>
    </message>
    <message>
        <source>Case number</source>
        <translation>工单编号</translation>
    </message>
    <message>
        <source>Keep it: staff asks for it. If somebody may read messages on your phone, change the number as well.</source>
        <translation>请妥善保存，工作人员会询问此编号。如果他人可能看到您手机上的短信，请同时更换号码。</translation>
    </message>
    <message>
        <source>Change my phone number</source>
        <translation>更换我的电话号码</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>LedgerModel</name>
    <message>
        <source>About</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Policy</source>
        <translation>政策版本</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Agreed, in force</source>
        <translation>已同意，生效中</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已同意</translation>
    </message>
</context>
<context>
    <name>LeftOver</name>
    <message>
        <source>A video of {time} was not kept yet</source>
        <translation>{time} 录制的视频尚未保留</translation>
    </message>
    <message>
        <source>A voice note of {time} was not kept yet</source>
        <translation>{time} 录制的语音备注尚未保留</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>观看</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Listen and decide</source>
        <translation>试听后决定</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>尚未保留</translation>
    </message>
    <message>
        <source>What was recorded is deleted for good.</source>
        <translation>录制的内容将被永久删除。</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>放弃录制内容？</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Level of the microphone</source>
        <translation>麦克风音量</translation>
    </message>
</context>
<context>
    <name>LinesEditor</name>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Add a vehicle</source>
        <translation>添加车辆</translation>
    </message>
    <message>
        <source>From my stock…</source>
        <translation>从我的车源添加…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>A deal has at most {n} lines; the rest was left out.</source>
        <translation>一笔交易最多 {n} 行，其余未添加。</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>Removed: {n} vehicles</source>
        <translation>已移除 {n} 辆车</translation>
    </message>
    <message>
        <source>Removed: {name}</source>
        <translation>已移除：{name}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>LinesModel</name>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>VINs</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>New line</source>
        <translation>新行</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
</context>
<context>
    <name>LinesTable</name>
    <message>
        <source>Vehicles of the deal</source>
        <translation>交易车辆</translation>
    </message>
</context>
<context>
    <name>LinkDialog</name>
    <message>
        <source>Open this page in your browser?</source>
        <translation>要在浏览器中打开此网页吗？</translation>
    </message>
    <message>
        <source>It leads to this host:</source>
        <translation>它指向以下主机：</translation>
    </message>
    <message>
        <source>The whole address:</source>
        <translation>完整地址：</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>复制网址</translation>
    </message>
    <message>
        <source>Report it as dangerous</source>
        <translation>举报为危险链接</translation>
    </message>
    <message>
        <source>Do not open</source>
        <translation>不打开</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>在浏览器中打开</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已复制。</translation>
    </message>
    <message>
        <source>Noted. The platform looks into it; please do not open it.</source>
        <translation>已记录。平台会进行核查，请不要打开该网址。</translation>
    </message>
</context>
<context>
    <name>LinkText</name>
    <message>
        <source>Addresses in this text</source>
        <translation>文字中的网址</translation>
    </message>
    <message>
        <source>Open {host}…</source>
        <translation>打开 {host}…</translation>
    </message>
</context>
<context>
    <name>ListingDetail</name>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Ask for a quotation</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>下单</translation>
    </message>
    <message>
        <source>Copy VIN</source>
        <translation>复制 VIN</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>复制为文本</translation>
    </message>
    <message>
        <source>Price on request</source>
        <translation>价格面议</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Updated {time}</source>
        <translation>更新于 {time}</translation>
    </message>
    <message>
        <source>VIN copied</source>
        <translation>已复制 VIN</translation>
    </message>
    <message>
        <source>Copied as text</source>
        <translation>已复制为文本</translation>
    </message>
</context>
<context>
    <name>LoadingState</name>
    <message>
        <source>Loading</source>
        <translation>正在加载</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Files of several vehicles</source>
        <translation>多辆车的文件</translation>
    </message>
</context>
<context>
    <name>Market</name>
    <message>
        <source>Yours</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation>{first} 起</translation>
    </message>
    <message>
        <source>to {last}</source>
        <translation>至 {last}</translation>
    </message>
    <message>
        <source>Pictures: {n}</source>
        <translation>{n} 张图片</translation>
    </message>
    <message>
        <source>Seller and contact are shown to certified companies</source>
        <translation>卖家和联系方式仅对认证公司显示</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
</context>
<context>
    <name>MarketModel</name>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Fuel and steering</source>
        <translation>燃料与舵向</translation>
    </message>
    <message>
        <source>Price and term</source>
        <translation>价格与贸易术语</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>港口</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>卖家</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新时间</translation>
    </message>
    <message>
        <source>No longer on the market</source>
        <translation>已下架</translation>
    </message>
</context>
<context>
    <name>MarketPage</name>
    <message>
        <source>&amp;Search the market</source>
        <translation>搜索市场(&amp;S)</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Show as a list</source>
        <translation>列表显示</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>卡片显示</translation>
    </message>
    <message>
        <source>Clear search and &amp;filters</source>
        <translation>清除搜索和筛选(&amp;F)</translation>
    </message>
    <message>
        <source>No vehicles here yet</source>
        <translation>暂无车源</translation>
    </message>
    <message>
        <source>Vehicles appear as soon as this computer has been online.</source>
        <translation>这台电脑联网后，车源就会显示在这里。</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s), newest first</source>
        <translation>
            <numerusform>共 %n 辆，最新在前</numerusform>
        </translation>
    </message>
    <message>
        <source>More than {n} vehicles, newest first</source>
        <translation>超过 {n} 辆，最新在前</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>没有符合条件的车源</translation>
    </message>
    <message>
        <source>Try fewer words, another spelling, or fewer filters.</source>
        <translation>请减少关键词、换一种写法，或减少筛选条件。</translation>
    </message>
    <message numerus="yes">
        <source>%n new, show</source>
        <translation>
            <numerusform>有 %n 条新车源，点击查看</numerusform>
        </translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>前往(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;New vehicle</source>
        <translation>新建车源(&amp;N)</translation>
    </message>
    <message>
        <source>Files of se&amp;veral vehicles…</source>
        <translation>多辆车的文件(&amp;V)…</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>Work &amp;offline</source>
        <translation>离线工作(&amp;O)</translation>
    </message>
    <message>
        <source>Sign o&amp;ut…</source>
        <translation>退出登录(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出程序(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Light or dark as the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>Search &amp;everything…</source>
        <translation>全局搜索(&amp;E)…</translation>
    </message>
    <message>
        <source>Sc&amp;an a code…</source>
        <translation>扫码(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>后退(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>前进(&amp;F)</translation>
    </message>
    <message>
        <source>T&amp;oday</source>
        <translation>今日(&amp;O)</translation>
    </message>
    <message>
        <source>My s&amp;tock</source>
        <translation>我的车源(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>市场(&amp;M)</translation>
    </message>
    <message>
        <source>Re&amp;quests</source>
        <translation>求购(&amp;Q)</translation>
    </message>
    <message>
        <source>Dea&amp;ls</source>
        <translation>交易(&amp;L)</translation>
    </message>
    <message>
        <source>T&amp;ransfers</source>
        <translation>传输(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Personal information</source>
        <translation>个人信息(&amp;P)</translation>
    </message>
    <message>
        <source>Company &amp;certification</source>
        <translation>公司认证(&amp;C)</translation>
    </message>
    <message>
        <source>Ba&amp;nk accounts</source>
        <translation>银行账户(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Devices and sessions</source>
        <translation>设备与会话(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;ystem permissions</source>
        <translation>系统权限(&amp;Y)</translation>
    </message>
    <message>
        <source>Pri&amp;vacy centre</source>
        <translation>隐私中心(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>设置(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keyboard</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>Open the staff &amp;console…</source>
        <translation>打开工作人员控制台(&amp;C)…</translation>
    </message>
    <message>
        <source>&amp;About Vehilink</source>
        <translation>关于 Vehilink(&amp;A)</translation>
    </message>
</context>
<context>
    <name>MicrophoneLine</name>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>The microphone is allowed, but gives only silence. Look whether it is muted: at its own switch and in the sound settings of the system.</source>
        <translation>麦克风已获允许，但只有静音。请检查是否静音：包括麦克风自身的开关和系统的声音设置。</translation>
    </message>
    <message>
        <source>Microphone on</source>
        <translation>麦克风已开启</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>麦克风已关闭</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>开启</translation>
    </message>
    <message>
        <source>Usual microphone</source>
        <translation>默认麦克风</translation>
    </message>
</context>
<context>
    <name>MicrophoneTest</name>
    <message>
        <source>Test: speak…</source>
        <translation>测试：说话…</translation>
    </message>
    <message>
        <source>Play it back</source>
        <translation>回放</translation>
    </message>
    <message>
        <source>Say something: {n} s</source>
        <translation>请说几句话：{n} 秒</translation>
    </message>
    <message>
        <source>Allowed, but there was only silence</source>
        <translation>已获允许，但只有静音</translation>
    </message>
    <message>
        <source>Very faint: go nearer, or turn it up in the system</source>
        <translation>声音很小：请靠近麦克风，或在系统中调高音量</translation>
    </message>
    <message>
        <source>Too loud: go further away, or turn it down</source>
        <translation>声音太大：请离远一些，或调低音量</translation>
    </message>
    <message>
        <source>It hears you</source>
        <translation>可以听到您的声音</translation>
    </message>
</context>
<context>
    <name>Mine</name>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Filter: model, remarks</source>
        <translation>筛选：车型、备注</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建求购</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的求购</translation>
    </message>
    <message>
        <source>No requests yet</source>
        <translation>还没有求购</translation>
    </message>
    <message>
        <source>Say what you look for; suppliers whose stock fits answer with quotations.</source>
        <translation>说明您要找的车，车源匹配的供应商会向您报价。</translation>
    </message>
    <message>
        <source>No request here</source>
        <translation>这里没有求购</translation>
    </message>
    <message>
        <source>None of your requests is in this state and fits the filter.</source>
        <translation>没有符合此状态和筛选条件的求购。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Renewed: it stands again.</source>
        <translation>已续期，求购重新生效。</translation>
    </message>
    <message>
        <source>Closed: suppliers no longer see it. You can renew it.</source>
        <translation>已关闭，供应商不再看到此求购。您可以续期。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>已放弃草稿</translation>
    </message>
</context>
<context>
    <name>MineModel</name>
    <message>
        <source>Wanted</source>
        <translation>求购车辆</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Target price</source>
        <translation>目标价</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建求购</translation>
    </message>
</context>
<context>
    <name>MissingCard</name>
    <message>
        <source>Still missing</source>
        <translation>还缺少</translation>
    </message>
</context>
<context>
    <name>MoneyField</name>
    <message>
        <source>{name}, currency</source>
        <translation>{name}，币种</translation>
    </message>
    <message>
        <source>The amount cannot be negative</source>
        <translation>金额不能为负数</translation>
    </message>
    <message>
        <source>The amount is too large</source>
        <translation>金额过大</translation>
    </message>
    <message>
        <source>Too many decimals for {currency}</source>
        <translation>{currency} 的小数位过多</translation>
    </message>
    <message>
        <source>Enter an amount, such as 21,500</source>
        <translation>请输入金额，例如 21,500</translation>
    </message>
</context>
<context>
    <name>My</name>
    <message>
        <source>Personal information</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>公司认证</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Devices and sessions</source>
        <translation>设备与会话</translation>
    </message>
    <message>
        <source>System permissions</source>
        <translation>系统权限</translation>
    </message>
    <message>
        <source>Privacy centre</source>
        <translation>隐私中心</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>Time is over</source>
        <translation>时间已到</translation>
    </message>
</context>
<context>
    <name>NewVehicleDrop</name>
    <message>
        <source>Drag files here to make another vehicle of them.</source>
        <translation>将文件拖到此处，单独建成一辆车。</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message numerus="yes">
        <source>%n deal(s) wait for you</source>
        <translation>
            <numerusform>%n 笔交易等待您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>Open Vehilink to see what is to be done.</source>
        <translation>打开 Vehilink 查看待办事项。</translation>
    </message>
    <message>
        <source>A notice of the platform</source>
        <translation>平台通知</translation>
    </message>
    <message>
        <source>Open Vehilink to read what it is about.</source>
        <translation>打开 Vehilink 查看具体内容。</translation>
    </message>
</context>
<context>
    <name>NewsCard</name>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>The privacy policy has changed since {date}</source>
        <translation>隐私政策已于 {date} 变更</translation>
    </message>
    <message>
        <source>Until you agree, publishing, quoting and ordering wait. You can go on reading and preparing drafts, use your rights and close your account.</source>
        <translation>在您同意之前，暂停发布、报价和下单。您仍可以浏览、准备草稿、行使您的权利和注销账号。</translation>
    </message>
    <message>
        <source>The privacy policy changes on {date}</source>
        <translation>隐私政策将于 {date} 变更</translation>
    </message>
    <message>
        <source>You can agree now. From that day on, publishing, quoting and ordering wait until you do.</source>
        <translation>您现在就可以同意。自该日起，在您同意之前暂停发布、报价和下单。</translation>
    </message>
    <message>
        <source>I have read version {version} of the privacy policy and agree to it</source>
        <translation>我已阅读并同意版本 {version} 的隐私政策</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Show “{clause}”</source>
        <translation>查看“{clause}”</translation>
    </message>
    <message>
        <source>Read what changed, and agree to it if you do</source>
        <translation>请阅读变更内容，如同意请勾选</translation>
    </message>
</context>
<context>
    <name>NicknameLine</name>
    <message>
        <source>Change the nickname</source>
        <translation>修改昵称</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Others see it. No phone numbers, addresses or links.</source>
        <translation>其他人可以看到。请勿包含电话号码、地址或链接。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Enter a nickname</source>
        <translation>请输入昵称</translation>
    </message>
</context>
<context>
    <name>NoticeBanner</name>
    <message>
        <source>Read</source>
        <translation>阅读</translation>
    </message>
    <message>
        <source>{kind}: {title}</source>
        <translation>{kind}：{title}</translation>
    </message>
</context>
<context>
    <name>NoticeCard</name>
    <message>
        <source>The platform has withdrawn this notice: it does not hold any more.</source>
        <translation>平台已撤回此通知，内容不再有效。</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>发生了什么</translation>
    </message>
    <message>
        <source>What it means for you</source>
        <translation>对您的影响</translation>
    </message>
    <message>
        <source>What the platform does</source>
        <translation>平台采取的措施</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>您可以怎么做</translation>
    </message>
    <message>
        <source>Who takes over</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系方式</translation>
    </message>
    <message>
        <source>Published {time}</source>
        <translation>发布于 {time}</translation>
    </message>
    <message>
        <source>takes effect {time}</source>
        <translation>{time} 起生效</translation>
    </message>
</context>
<context>
    <name>NoticeModel</name>
    <message>
        <source>Notice</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>About</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>New</source>
        <translation>未读</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Security incident</source>
        <translation>安全事件</translation>
    </message>
    <message>
        <source>End of the service</source>
        <translation>服务终止</translation>
    </message>
    <message>
        <source>Transfer of the business</source>
        <translation>业务转让</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Use of your data</source>
        <translation>个人信息的处理</translation>
    </message>
    <message>
        <source>Needed for the service</source>
        <translation>提供服务所必需</translation>
    </message>
    <message>
        <source>Only with your consent</source>
        <translation>仅在您同意后</translation>
    </message>
    <message>
        <source>Asked for by law</source>
        <translation>法律要求</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>终止</translation>
    </message>
</context>
<context>
    <name>NoticesPart</name>
    <message>
        <source>No notices</source>
        <translation>没有通知</translation>
    </message>
    <message>
        <source>If something happens to your data, or the service or its policy changes, the platform says so here.</source>
        <translation>如果您的个人信息出现问题，或者服务、隐私政策发生变更，平台会在这里告知您。</translation>
    </message>
    <message>
        <source>See where you are signed in</source>
        <translation>查看您在哪里登录</translation>
    </message>
    <message>
        <source>Take your data with you</source>
        <translation>导出您的个人信息</translation>
    </message>
    <message>
        <source>Read the policy</source>
        <translation>阅读隐私政策</translation>
    </message>
    <message>
        <source>See who gets your data</source>
        <translation>查看谁获得您的信息</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Enter a number</source>
        <translation>请输入数字</translation>
    </message>
    <message>
        <source>{limit} or more</source>
        <translation>不小于 {limit}</translation>
    </message>
    <message>
        <source>{limit} or less</source>
        <translation>不大于 {limit}</translation>
    </message>
    <message>
        <source>Whole numbers only</source>
        <translation>只能输入整数</translation>
    </message>
    <message>
        <source>At most {n} decimals</source>
        <translation>最多 {n} 位小数</translation>
    </message>
</context>
<context>
    <name>ObstacleSheet</name>
    <message>
        <source>Everything else goes on working.</source>
        <translation>其他功能不受影响。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Open the system&apos;s settings</source>
        <translation>打开系统设置</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>Replaced</source>
        <translation>已被替代</translation>
    </message>
    <message>
        <source>Attested as authentic</source>
        <translation>已声明真实有效</translation>
    </message>
    <message>
        <source>New against offer {n}</source>
        <translation>与第 {n} 轮报价相比的变化</translation>
    </message>
</context>
<context>
    <name>OfferEditor</name>
    <message>
        <source>What the newer offer changes</source>
        <translation>新报价的变更内容</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Send quotation</source>
        <translation>发送报价</translation>
    </message>
    <message>
        <source>Send counter-offer</source>
        <translation>发送还价</translation>
    </message>
    <message>
        <source>The other side has made offer {n} meanwhile. What you send answers that one.</source>
        <translation>其间对方发出了第 {n} 轮报价，您发送的内容将作为对该报价的答复。</translation>
    </message>
    <message>
        <source>Tick it to send: buyers see it with the offer</source>
        <translation>勾选后才能发送，买家会在报价中看到</translation>
    </message>
    <message>
        <source>Fill in what is marked</source>
        <translation>请填写标出的内容</translation>
    </message>
    <message>
        <source>With the offer</source>
        <translation>随报价附上</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>留言</translation>
    </message>
</context>
<context>
    <name>OfferList</name>
    <message>
        <source>Offers</source>
        <translation>历次报价</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>your browser</source>
        <translation>您的浏览器</translation>
    </message>
    <message>
        <source>the program that makes calls</source>
        <translation>电话程序</translation>
    </message>
    <message>
        <source>the system&apos;s settings</source>
        <translation>系统设置</translation>
    </message>
    <message>
        <source>the file manager</source>
        <translation>文件管理器</translation>
    </message>
    <message>
        <source>the program that shows PDF files</source>
        <translation>PDF 阅读程序</translation>
    </message>
    <message>
        <source>your office program</source>
        <translation>您的办公软件</translation>
    </message>
    <message>
        <source>the program that shows pictures</source>
        <translation>图片查看程序</translation>
    </message>
    <message>
        <source>the program that plays videos and sound</source>
        <translation>音视频播放程序</translation>
    </message>
    <message>
        <source>your text editor</source>
        <translation>您的文本编辑器</translation>
    </message>
    <message>
        <source>the program that unpacks archives</source>
        <translation>解压程序</translation>
    </message>
    <message>
        <source>Open it in another program?</source>
        <translation>要用其他程序打开吗？</translation>
    </message>
    <message>
        <source>It opens in {program}, outside of Vehilink. What happens there, Vehilink neither sees nor protects.</source>
        <translation>打开方式：{program}（在 Vehilink 之外）。之后的情况 Vehilink 看不到，也无法保护。</translation>
    </message>
    <message>
        <source>Vehilink does not open this file</source>
        <translation>Vehilink 不打开此文件</translation>
    </message>
    <message>
        <source>Files that end in “{suffix}” can run programs or belong to a program that Vehilink does not know. It can show you the file in its folder.</source>
        <translation>以“{suffix}”结尾的文件可能会运行程序，或属于 Vehilink 不认识的程序。Vehilink 可以为您显示该文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Its name does not say what it is. Vehilink can show you the file in its folder.</source>
        <translation>从文件名看不出它是什么。Vehilink 可以为您显示该文件所在的文件夹。</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>显示文件夹</translation>
    </message>
    <message>
        <source>You can switch this question off under My › Privacy centre › Privacy settings.</source>
        <translation>您可以在“我的 › 隐私中心 › 隐私设置”中关闭此询问。</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Protect your work with a passphrase</source>
        <translation>用密码短语保护您的数据</translation>
    </message>
    <message>
        <source>This computer has no keychain. Your drafts and pictures are encrypted with a passphrase that only you know. Nobody can recover it for you.</source>
        <translation>这台电脑没有钥匙串。您的草稿和图片将用只有您知道的密码短语加密，任何人都无法替您找回。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Passphrase again</source>
        <translation>再次输入密码短语</translation>
    </message>
    <message>
        <source>At least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>再输入一次</translation>
    </message>
    <message>
        <source>Your drafts and pictures on this computer are encrypted with it.</source>
        <translation>这台电脑上的草稿和图片用它加密。</translation>
    </message>
    <message>
        <source>This passphrase does not open the database. Nothing was changed.</source>
        <translation>此密码短语无法打开数据库。数据未作任何改动。</translation>
    </message>
    <message>
        <source>Enter your passphrase</source>
        <translation>请输入密码短语</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出程序</translation>
    </message>
</context>
<context>
    <name>OpeningSheet</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
</context>
<context>
    <name>OrderComplaints</name>
    <message>
        <source>About the order {number}</source>
        <translation>关于订单 {number}</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>正在发送</translation>
    </message>
</context>
<context>
    <name>OrderDeeds</name>
    <message>
        <source>{deed}: on its way</source>
        <translation>{deed}：正在发送</translation>
    </message>
    <message>
        <source>{deed}: sent when online</source>
        <translation>{deed}：联网后发送</translation>
    </message>
</context>
<context>
    <name>OrderDraftPage</name>
    <message>
        <source>What you change</source>
        <translation>您的变更</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>No draft</source>
        <translation>没有草稿</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>提议变更条款</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>新建订单</translation>
    </message>
    <message>
        <source>Fill in what is marked</source>
        <translation>请填写标出的内容</translation>
    </message>
    <message>
        <source>Propose these terms</source>
        <translation>提议这些条款</translation>
    </message>
    <message>
        <source>Offer the order</source>
        <translation>发出订单</translation>
    </message>
    <message>
        <source>Nothing changes before {company} agrees to exactly these terms.</source>
        <translation>在 {company} 同意完全相同的条款之前，一切不变。</translation>
    </message>
    <message>
        <source>{company} gets this order and confirms or declines it within 2 days.</source>
        <translation>{company} 将收到此订单，并在 2 天内确认或拒绝。</translation>
    </message>
    <message>
        <source>the other side</source>
        <translation>对方</translation>
    </message>
    <message>
        <source>Propose these terms?</source>
        <translation>要提议这些条款吗？</translation>
    </message>
    <message>
        <source>The other side sees what you change and agrees or refuses.</source>
        <translation>对方会看到您的变更，并选择同意或拒绝。</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>It is on its way.</source>
        <translation>正在发送。</translation>
    </message>
    <message>
        <source>It is sent when you are online.</source>
        <translation>联网后自动发送。</translation>
    </message>
    <message>
        <source>The draft is discarded</source>
        <translation>草稿已放弃</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>OrderEvents</name>
    <message>
        <source>The platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>The supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>The purchaser</source>
        <translation>采购商</translation>
    </message>
    <message>
        <source>Offered the order</source>
        <translation>发出了订单</translation>
    </message>
    <message>
        <source>Accepted the quotation</source>
        <translation>接受了报价</translation>
    </message>
    <message>
        <source>Confirmed the order</source>
        <translation>确认了订单</translation>
    </message>
    <message>
        <source>Declined the order</source>
        <translation>拒绝了订单</translation>
    </message>
    <message>
        <source>Entered the VINs: {n} vehicles</source>
        <translation>填写了 VIN：{n} 辆</translation>
    </message>
    <message>
        <source>Proposed: {proposal}</source>
        <translation>提议：{proposal}</translation>
    </message>
    <message>
        <source>Agreed: {proposal}</source>
        <translation>同意：{proposal}</translation>
    </message>
    <message>
        <source>The proposal was refused or taken back</source>
        <translation>提议被拒绝或撤回</translation>
    </message>
    <message>
        <source>Cancelled the order</source>
        <translation>取消了订单</translation>
    </message>
    <message>
        <source>Put the order on hold</source>
        <translation>暂停了订单</translation>
    </message>
    <message>
        <source>Let the order go on</source>
        <translation>恢复了订单</translation>
    </message>
    <message>
        <source>Opened a dispute</source>
        <translation>发起了争议</translation>
    </message>
    <message>
        <source>Decided the dispute, paid back: {amount}</source>
        <translation>裁定了争议，退款：{amount}</translation>
    </message>
    <message>
        <source>Completed the order</source>
        <translation>完成了订单</translation>
    </message>
    <message>
        <source>A clock has run out</source>
        <translation>一项时限已到期</translation>
    </message>
    <message>
        <source>Reached: {step}</source>
        <translation>进展到：{step}</translation>
    </message>
    <message>
        <source>Uploaded: {voucher}</source>
        <translation>上传：{voucher}</translation>
    </message>
    <message>
        <source>Took back: {voucher}</source>
        <translation>撤回：{voucher}</translation>
    </message>
    <message>
        <source>Confirmed: {voucher}</source>
        <translation>确认：{voucher}</translation>
    </message>
    <message>
        <source>Refused: {voucher}</source>
        <translation>驳回：{voucher}</translation>
    </message>
    <message>
        <source>Issued: {paper} {number}</source>
        <translation>开具：{paper} {number}</translation>
    </message>
    <message>
        <source>Changed the bank account, version {version}</source>
        <translation>变更了银行账户，第 {version} 版</translation>
    </message>
    <message>
        <source>Checked the bank account, version {version}</source>
        <translation>核实了银行账户，第 {version} 版</translation>
    </message>
</context>
<context>
    <name>OrderFace</name>
    <message>
        <source>Parts of the order</source>
        <translation>订单各部分</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>条款</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>单证</translation>
    </message>
    <message>
        <source>Vouchers</source>
        <translation>凭证</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史记录</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>出口</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
</context>
<context>
    <name>OrderPage</name>
    <message>
        <source>Write to the platform about this order…</source>
        <translation>就此订单联系平台…</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>No order</source>
        <translation>没有订单</translation>
    </message>
    <message>
        <source>Choose an order in the list of deals.</source>
        <translation>请在交易列表中选择订单。</translation>
    </message>
</context>
<context>
    <name>Orders</name>
    <message>
        <source>Holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>SWIFT</source>
        <translation>SWIFT</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Address of the bank</source>
        <translation>银行地址</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>You agree to these terms, {total} in all. It binds you.</source>
        <translation>您同意这些条款，总额 {total}。此同意对您具有约束力。</translation>
    </message>
    <message>
        <source>The proposal takes effect at once for both sides.</source>
        <translation>提议立即对双方生效。</translation>
    </message>
    <message>
        <source>Paid back: {amount}.</source>
        <translation>退款：{amount}。</translation>
    </message>
    <message>
        <source>Confirm this order?</source>
        <translation>要确认此订单吗？</translation>
    </message>
    <message>
        <source>Decline this order?</source>
        <translation>要拒绝此订单吗？</translation>
    </message>
    <message>
        <source>The offer ends. Nobody owes anything.</source>
        <translation>要约即告终止，双方互不负担义务。</translation>
    </message>
    <message>
        <source>Agree to the proposal?</source>
        <translation>要同意此提议吗？</translation>
    </message>
    <message>
        <source>Drop the proposal?</source>
        <translation>要取消此提议吗？</translation>
    </message>
    <message>
        <source>Everything stays as it was agreed before.</source>
        <translation>一切仍按此前的约定。</translation>
    </message>
    <message>
        <source>Complete the order?</source>
        <translation>要完成订单吗？</translation>
    </message>
    <message>
        <source>You have no claims. It cannot be opened again.</source>
        <translation>表示您没有索赔要求。完成后不能重新开启。</translation>
    </message>
    <message>
        <source>Confirm this voucher?</source>
        <translation>要确认此凭证吗？</translation>
    </message>
    <message>
        <source>You have compared it with the order. The order goes on then.</source>
        <translation>表示您已与订单核对。确认后订单继续推进。</translation>
    </message>
    <message>
        <source>Refuse this voucher?</source>
        <translation>要驳回此凭证吗？</translation>
    </message>
    <message>
        <source>The other side reads why and can upload another one.</source>
        <translation>对方会看到原因，并可重新上传。</translation>
    </message>
    <message>
        <source>Take the voucher back?</source>
        <translation>要撤回此凭证吗？</translation>
    </message>
    <message>
        <source>You can upload another one then.</source>
        <translation>撤回后可以重新上传。</translation>
    </message>
    <message>
        <source>Cancel the order?</source>
        <translation>要取消订单吗？</translation>
    </message>
    <message>
        <source>No money has moved, so you may end it alone. It stays ended.</source>
        <translation>尚无款项往来，您可以单方终止。终止后不可恢复。</translation>
    </message>
    <message>
        <source>Put the order on hold?</source>
        <translation>要暂停订单吗？</translation>
    </message>
    <message>
        <source>Nothing goes on and no clock runs until you let it go on.</source>
        <translation>在您恢复之前，订单不再推进，也不计时。</translation>
    </message>
    <message>
        <source>Open a dispute?</source>
        <translation>要发起争议吗？</translation>
    </message>
    <message>
        <source>Everything stands still. Both sides add evidence; if they do not agree, the platform&apos;s staff decides.</source>
        <translation>订单将停止推进。双方补充证据；如无法达成一致，由平台工作人员裁定。</translation>
    </message>
    <message>
        <source>Propose a resolution?</source>
        <translation>要提出解决方案吗？</translation>
    </message>
    <message>
        <source>If the other side agrees, the order goes on.</source>
        <translation>如对方同意，订单继续推进。</translation>
    </message>
    <message>
        <source>Propose a cancellation?</source>
        <translation>要提议取消吗？</translation>
    </message>
    <message>
        <source>If the other side agrees, the order ends.</source>
        <translation>如对方同意，订单即告终止。</translation>
    </message>
    <message>
        <source>Confirmed as paid so far: {amount}.</source>
        <translation>目前已确认付款：{amount}。</translation>
    </message>
    <message>
        <source>Issue: {paper}</source>
        <translation>开具：{paper}</translation>
    </message>
    <message>
        <source>Issue proforma invoice</source>
        <translation>开具形式发票</translation>
    </message>
    <message>
        <source>Propose other terms</source>
        <translation>提议变更条款</translation>
    </message>
    <message>
        <source>Propose a cancellation</source>
        <translation>提议取消</translation>
    </message>
    <message>
        <source>Propose a resolution</source>
        <translation>提出解决方案</translation>
    </message>
    <message>
        <source>Offer the order</source>
        <translation>发出订单</translation>
    </message>
    <message>
        <source>Confirm the order</source>
        <translation>确认订单</translation>
    </message>
    <message>
        <source>Decline the order</source>
        <translation>拒绝订单</translation>
    </message>
    <message>
        <source>Issue a paper</source>
        <translation>开具单证</translation>
    </message>
    <message>
        <source>Check the bank account</source>
        <translation>核实银行账户</translation>
    </message>
    <message>
        <source>Upload a voucher</source>
        <translation>上传凭证</translation>
    </message>
    <message>
        <source>Take the voucher back</source>
        <translation>撤回凭证</translation>
    </message>
    <message>
        <source>Confirm the voucher</source>
        <translation>确认凭证</translation>
    </message>
    <message>
        <source>Refuse the voucher</source>
        <translation>驳回凭证</translation>
    </message>
    <message>
        <source>Enter the VINs</source>
        <translation>填写 VIN</translation>
    </message>
    <message>
        <source>Propose a change</source>
        <translation>提议变更</translation>
    </message>
    <message>
        <source>Agree to the proposal</source>
        <translation>同意提议</translation>
    </message>
    <message>
        <source>Drop the proposal</source>
        <translation>取消提议</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Put on hold</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Open a dispute</source>
        <translation>发起争议</translation>
    </message>
    <message>
        <source>Complete the order</source>
        <translation>完成订单</translation>
    </message>
    <message>
        <source>Your turn: {deed}</source>
        <translation>轮到您：{deed}</translation>
    </message>
    <message>
        <source>The supplier&apos;s turn: {deed}</source>
        <translation>轮到供应商：{deed}</translation>
    </message>
    <message>
        <source>The purchaser&apos;s turn: {deed}</source>
        <translation>轮到采购商：{deed}</translation>
    </message>
    <message>
        <source>The other side agrees to your proposal or refuses it.</source>
        <translation>等待对方同意或拒绝您的提议。</translation>
    </message>
    <message>
        <source>Read the proposal. Nothing changes before you agree.</source>
        <translation>请阅读提议。您同意之前，一切不变。</translation>
    </message>
    <message>
        <source>The order begins when the other side has confirmed it.</source>
        <translation>对方确认后，订单即告成立。</translation>
    </message>
    <message>
        <source>Read the terms. The order begins when you confirm it.</source>
        <translation>请阅读条款。您确认后，订单即告成立。</translation>
    </message>
    <message>
        <source>Everything waits and no clock runs. Reason: {reason}</source>
        <translation>订单已暂停，也不计时。原因：{reason}</translation>
    </message>
    <message>
        <source>Disputed: everything stands still</source>
        <translation>争议中：订单停止推进</translation>
    </message>
    <message>
        <source>Add evidence and propose a resolution. If you do not agree, the platform&apos;s staff decides.</source>
        <translation>请补充证据并提出解决方案。如双方无法达成一致，由平台工作人员裁定。</translation>
    </message>
    <message>
        <source>You accepted the offer</source>
        <translation>您已接受报价</translation>
    </message>
    <message>
        <source>The platform makes this order when your acceptance arrives. Until then nothing can be done with it.</source>
        <translation>平台收到您的接受后才会生成此订单；在此之前无法对其进行任何操作。</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>The supplier&apos;s bank account has changed. Nothing can be paid or confirmed before the purchaser has called back and checked it.</source>
        <translation>供应商的银行账户已变更。采购商回拨电话核实之前，不能付款，也不能确认付款。</translation>
    </message>
    <message>
        <source>Next: {step}</source>
        <translation>下一步：{step}</translation>
    </message>
    <message>
        <source>{voucher}: you have uploaded it, the other side confirms.</source>
        <translation>{voucher}：您已上传，由对方确认。</translation>
    </message>
    <message>
        <source>{voucher}: uploaded, but that does not mean paid. Confirm once the money is on your account.</source>
        <translation>{voucher}：已上传，但不代表已付款。请在款项到达您的账户后再确认。</translation>
    </message>
    <message>
        <source>{voucher}: compare it with the order, then confirm it.</source>
        <translation>{voucher}：请与订单核对后确认。</translation>
    </message>
    <message>
        <source>{voucher}: you upload it, the supplier confirms it.</source>
        <translation>{voucher}：由您上传，供应商确认。</translation>
    </message>
    <message>
        <source>{voucher}: you upload it, the purchaser confirms it.</source>
        <translation>{voucher}：由您上传，采购商确认。</translation>
    </message>
    <message>
        <source>{voucher}: the supplier uploads it, you confirm it.</source>
        <translation>{voucher}：由供应商上传，您确认。</translation>
    </message>
    <message>
        <source>{voucher}: the purchaser uploads it, you confirm it.</source>
        <translation>{voucher}：由采购商上传，您确认。</translation>
    </message>
    <message>
        <source>You issue the invoice with the account to pay to.</source>
        <translation>由您开具发票，并注明收款账户。</translation>
    </message>
    <message>
        <source>The supplier issues the invoice with the account to pay to.</source>
        <translation>由供应商开具发票，并注明收款账户。</translation>
    </message>
    <message>
        <source>You say which vehicles they are, by their VINs.</source>
        <translation>由您填写 VIN，确定具体车辆。</translation>
    </message>
    <message>
        <source>The supplier says which vehicles they are, by their VINs.</source>
        <translation>由供应商填写 VIN，确定具体车辆。</translation>
    </message>
    <message>
        <source>You complete the order if you have no claims.</source>
        <translation>如无索赔要求，由您完成订单。</translation>
    </message>
    <message>
        <source>The purchaser completes the order, or it completes by itself.</source>
        <translation>由采购商完成订单，或到期自动完成。</translation>
    </message>
    <message>
        <source>Upload letter of credit</source>
        <translation>上传信用证</translation>
    </message>
    <message>
        <source>Upload deposit slip</source>
        <translation>上传定金水单</translation>
    </message>
    <message>
        <source>Upload inspection report</source>
        <translation>上传检测报告</translation>
    </message>
    <message>
        <source>Upload export licence</source>
        <translation>上传出口许可证</translation>
    </message>
    <message>
        <source>Upload balance slip</source>
        <translation>上传尾款水单</translation>
    </message>
    <message>
        <source>Upload proof of loading</source>
        <translation>上传装货证明</translation>
    </message>
    <message>
        <source>Upload bill of lading</source>
        <translation>上传提单</translation>
    </message>
    <message>
        <source>Upload courier receipt</source>
        <translation>上传快递底单</translation>
    </message>
    <message>
        <source>Upload arrival notice</source>
        <translation>上传到货通知</translation>
    </message>
    <message>
        <source>Upload customs release</source>
        <translation>上传海关放行单</translation>
    </message>
    <message>
        <source>Upload signed receipt</source>
        <translation>上传签收单</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>补充证据</translation>
    </message>
    <message>
        <source>Confirm the letter of credit</source>
        <translation>确认信用证</translation>
    </message>
    <message>
        <source>Confirm the deposit</source>
        <translation>确认定金</translation>
    </message>
    <message>
        <source>Confirm the inspection</source>
        <translation>确认检测</translation>
    </message>
    <message>
        <source>Confirm the export licence</source>
        <translation>确认出口许可证</translation>
    </message>
    <message>
        <source>Confirm the balance</source>
        <translation>确认尾款</translation>
    </message>
    <message>
        <source>Confirm the loading</source>
        <translation>确认装货</translation>
    </message>
    <message>
        <source>Confirm the bill of lading</source>
        <translation>确认提单</translation>
    </message>
    <message>
        <source>Confirm the documents</source>
        <translation>确认单证</translation>
    </message>
    <message>
        <source>Confirm the arrival</source>
        <translation>确认到港</translation>
    </message>
    <message>
        <source>Confirm the customs release</source>
        <translation>确认海关放行</translation>
    </message>
    <message>
        <source>Confirm the delivery</source>
        <translation>确认交付</translation>
    </message>
</context>
<context>
    <name>Outcome</name>
    <message numerus="yes">
        <source>%n vehicle(s) have their files</source>
        <translation>
            <numerusform>%n 辆车已有文件</numerusform>
        </translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Search everything  {keys}</source>
        <translation>全局搜索  {keys}</translation>
    </message>
    <message>
        <source>The disk is full. What you type is still kept. Free some space on it: everything else goes on by itself.</source>
        <translation>磁盘已满。您输入的内容仍会保存。请释放一些空间，其余操作会自动继续。</translation>
    </message>
    <message>
        <source>{title}. {text}</source>
        <translation>{title}。{text}</translation>
    </message>
    <message>
        <source>Sandbox: sample data on this computer. Nothing here reaches a real buyer.</source>
        <translation>沙盒：数据均为这台电脑上的示例，不会发送给真实买家。</translation>
    </message>
</context>
<context>
    <name>PageIntake</name>
    <message>
        <source>A photo, a scan or a PDF. You can also paste it.</source>
        <translation>照片、扫描件或 PDF，也可以粘贴。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>添加页面…</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Preparing the pages</source>
        <translation>正在处理页面</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>正在处理页面…</translation>
    </message>
    <message>
        <source>Drop further pages here</source>
        <translation>将更多页面拖到此处</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Smaller (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Fit (0)</source>
        <translation>适应窗口 (0)</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Move this page forward</source>
        <translation>前移此页</translation>
    </message>
    <message>
        <source>Move this page back</source>
        <translation>后移此页</translation>
    </message>
    <message>
        <source>Remove this page</source>
        <translation>移除此页</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} / {all} 页</translation>
    </message>
    <message>
        <source>This page cannot be shown now</source>
        <translation>暂时无法显示此页</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>Stock</source>
        <translation>车源</translation>
    </message>
    <message>
        <source>Files of several vehicles</source>
        <translation>多辆车的文件</translation>
    </message>
    <message>
        <source>Vehicle editor</source>
        <translation>车辆编辑</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>扫描</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>A request</source>
        <translation>求购详情</translation>
    </message>
    <message>
        <source>A quotation</source>
        <translation>报价详情</translation>
    </message>
    <message>
        <source>Comparison of quotations</source>
        <translation>报价比较</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>An order</source>
        <translation>订单详情</translation>
    </message>
    <message>
        <source>Draft of an order</source>
        <translation>订单草稿</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>My</source>
        <translation>我的</translation>
    </message>
</context>
<context>
    <name>PaperCard</name>
    <message>
        <source>Issued</source>
        <translation>已开具</translation>
    </message>
    <message>
        <source>Due now</source>
        <translation>现应开具</translation>
    </message>
    <message>
        <source>Preview and issue</source>
        <translation>预览并开具</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Not issued yet. It is made from the terms as they are now.</source>
        <translation>尚未开具，将按当前条款生成。</translation>
    </message>
    <message>
        <source>{number}, issued {time}</source>
        <translation>{number}，开具于 {time}</translation>
    </message>
</context>
<context>
    <name>PaperDialog</name>
    <message>
        <source>One language only</source>
        <translation>仅一种语言</translation>
    </message>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>并列语言</translation>
    </message>
    <message>
        <source>To be paid to</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>打开…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Save XML…</source>
        <translation>保存 XML…</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>保存 PDF…</translation>
    </message>
    <message>
        <source>Issue to the purchaser</source>
        <translation>向采购商开具</translation>
    </message>
    <message>
        <source>There is none yet. Add one under My, Bank accounts, to issue this.</source>
        <translation>还没有。请在“我的 › 银行账户”中添加后再开具。</translation>
    </message>
    <message>
        <source>Page {n} of {all}</source>
        <translation>第 {n} / {all} 页</translation>
    </message>
    <message>
        <source>No font here has these characters; they are printed as boxes: {them}</source>
        <translation>本机没有包含这些字符的字体，打印时将显示为方框：{them}</translation>
    </message>
    <message>
        <source>These are the first {n} of {all} pages; all are saved and printed.</source>
        <translation>这里显示前 {n} 页，共 {all} 页；保存和打印包含全部页面。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The file could not be written: {reason}</source>
        <translation>无法写入文件：{reason}</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>已保存为 {name}。</translation>
    </message>
</context>
<context>
    <name>PartList</name>
    <message>
        <source>Parts of My</source>
        <translation>“我的”各部分</translation>
    </message>
</context>
<context>
    <name>PartiesPart</name>
    <message>
        <source>Nobody else</source>
        <translation>没有其他方</translation>
    </message>
    <message>
        <source>The platform gives your personal data to nobody else.</source>
        <translation>平台不向其他任何方提供您的个人信息。</translation>
    </message>
    <message>
        <source>I take back my consent: {name}</source>
        <translation>我撤回同意：{name}</translation>
    </message>
</context>
<context>
    <name>PartyCard</name>
    <message>
        <source>Certified</source>
        <translation>已认证</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
</context>
<context>
    <name>PassphraseDialog</name>
    <message>
        <source>The archive is locked</source>
        <translation>归档已锁定</translation>
    </message>
    <message>
        <source>Type the passphrase of {name}.</source>
        <translation>请输入 {name} 的密码短语。</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>密码短语</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
</context>
<context>
    <name>PatternField</name>
    <message>
        <source>Write it like {example}</source>
        <translation>请按 {example} 的格式填写</translation>
    </message>
</context>
<context>
    <name>PayeeCard</name>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Version {n} of {time}</source>
        <translation>第 {n} 版，{time}</translation>
    </message>
    <message>
        <source>Changed {time}. The purchaser has to call you back and check it.</source>
        <translation>已于 {time} 变更。采购商须回拨电话向您核实。</translation>
    </message>
    <message>
        <source>Changed {time}. Do not pay before you have checked it.</source>
        <translation>已于 {time} 变更。核实之前请勿付款。</translation>
    </message>
</context>
<context>
    <name>PayeeDialog</name>
    <message>
        <source>Change the bank account</source>
        <translation>变更银行账户</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Buyers on open orders are warned loudly and must call you back on a number that they know before anything can be paid. Tell them first.</source>
        <translation>未完成订单的买家会收到醒目警示，须先拨打已知号码向您核实，之后才能付款。请提前告知买家。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>The check digits of this IBAN do not fit; compare it again</source>
        <translation>此 IBAN 的校验位不符，请重新核对</translation>
    </message>
    <message>
        <source>Not a BIC: 8 or 11 letters and digits</source>
        <translation>BIC 无效：应为 8 位或 11 位字母和数字</translation>
    </message>
    <message>
        <source>Account holder</source>
        <translation>户名</translation>
    </message>
    <message>
        <source>Bank</source>
        <translation>银行</translation>
    </message>
    <message>
        <source>Address of the bank</source>
        <translation>银行地址</translation>
    </message>
    <message>
        <source>Country of the bank</source>
        <translation>银行所在国家</translation>
    </message>
    <message>
        <source>Account number or IBAN</source>
        <translation>账号或 IBAN</translation>
    </message>
    <message>
        <source>SWIFT / BIC</source>
        <translation>SWIFT / BIC</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>PayeeGuard</name>
    <message>
        <source>I have checked the account</source>
        <translation>我已核实该账户</translation>
    </message>
    <message>
        <source>New account number</source>
        <translation>新的银行账号</translation>
    </message>
    <message>
        <source>New account number, holder: {holder}</source>
        <translation>新的银行账号，户名：{holder}</translation>
    </message>
    <message>
        <source>The supplier&apos;s bank account has changed. A changed account is the most common fraud of the trade: pay nothing before you have called back and ticked all of this.</source>
        <translation>供应商的银行账户已变更。变更收款账户是贸易中最常见的诈骗手法：请先回拨电话核实并勾选以下各项，在此之前请勿付款。</translation>
    </message>
    <message>
        <source>Your bank account has changed. The purchaser can pay, and you can confirm a payment, once the purchaser has called you back and checked it.</source>
        <translation>您的银行账户已变更。采购商回拨电话向您核实后，才能付款，您才能确认收款。</translation>
    </message>
</context>
<context>
    <name>PayeesPart</name>
    <message>
        <source>Add a bank account</source>
        <translation>添加银行账户</translation>
    </message>
    <message>
        <source>No bank account yet</source>
        <translation>还没有银行账户</translation>
    </message>
    <message>
        <source>A proforma invoice says where the buyer pays to. It needs an account.</source>
        <translation>形式发票须写明买家的收款账户，因此需要一个银行账户。</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Paid to these accounts</source>
        <translation>收款账户</translation>
    </message>
    <message>
        <source>Why buyers are warned of a change</source>
        <translation>为什么变更时要醒目警示</translation>
    </message>
    <message>
        <source>“Our bank account has changed” is how exporters lose money. Each change here makes a new version. Every open order that names the account shows it to the buyer, who must call back before a payment can be proved or confirmed.</source>
        <translation>“我们的银行账户变更了”，出口商的货款往往就这样被骗走。在这里每次变更都会产生一个新版本；凡使用该账户的未完成订单都会提示买家，买家须回拨电话核实，之后才能提交或确认付款凭证。</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>银行账号</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>重新发送</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Added {time}</source>
        <translation>添加于 {time}</translation>
    </message>
    <message>
        <source>Version {number}, changed {time}</source>
        <translation>第 {number} 版，{time} 变更</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未发送</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>The bank account is saved</source>
        <translation>银行账户已保存</translation>
    </message>
</context>
<context>
    <name>PendingCard</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back.</source>
        <translation>已保存在本机，网络恢复后自动发送。</translation>
    </message>
    <message>
        <source>The order has moved on; the platform will probably refuse it.</source>
        <translation>订单已有新进展，平台很可能会拒绝此操作。</translation>
    </message>
    <message>
        <source>It counts once the platform has confirmed it.</source>
        <translation>平台确认后才生效。</translation>
    </message>
</context>
<context>
    <name>PendingDeeds</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
</context>
<context>
    <name>PeriodWords</name>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n 年</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Permissions</name>
    <message>
        <source>Not used yet</source>
        <translation>尚未使用</translation>
    </message>
    <message>
        <source>In use now: {what}</source>
        <translation>正在使用：{what}</translation>
    </message>
    <message>
        <source>Last use: {what}</source>
        <translation>上次使用：{what}</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>麦克风</translation>
    </message>
    <message>
        <source>Album and files</source>
        <translation>相册与文件</translation>
    </message>
    <message>
        <source>Photos, videos and scans made in this window.</source>
        <translation>在此窗口中拍摄照片、录制视频和扫描。</translation>
    </message>
    <message>
        <source>Voice notes, and the sound of videos made in this window.</source>
        <translation>语音备注，以及在此窗口中录制的视频的声音。</translation>
    </message>
    <message>
        <source>Files and folders that you choose, drop or paste here.</source>
        <translation>您选择、拖入或粘贴到此处的文件和文件夹。</translation>
    </message>
    <message>
        <source>Off. Pictures can still be added from files, and VINs typed in.</source>
        <translation>已关闭。仍可从文件添加图片，也可手动输入 VIN。</translation>
    </message>
    <message>
        <source>Off. Videos are made without sound; voice notes can still be added from files.</source>
        <translation>已关闭。录制的视频没有声音；仍可从文件添加语音备注。</translation>
    </message>
    <message>
        <source>Off. No file is read. What was added before stays, and the camera still works.</source>
        <translation>已关闭。不会读取任何文件。之前添加的内容仍会保留，摄像头仍可使用。</translation>
    </message>
    <message>
        <source>On. Each use is asked about once. When you turn it off, the camera closes at once.</source>
        <translation>已开启。每项用途只询问一次。关闭后，摄像头立即停用。</translation>
    </message>
    <message>
        <source>On. Each use is asked about once. When you turn it off, the microphone closes at once.</source>
        <translation>已开启。每项用途只询问一次。关闭后，麦克风立即停用。</translation>
    </message>
    <message>
        <source>On. Each use is asked about once. When you turn it off, reading files stops at once.</source>
        <translation>已开启。每项用途只询问一次。关闭后，立即停止读取文件。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Photos of vehicles</source>
        <translation>车辆照片</translation>
    </message>
    <message>
        <source>Videos of vehicles</source>
        <translation>车辆视频</translation>
    </message>
    <message>
        <source>Sound of videos</source>
        <translation>视频声音</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>语音备注</translation>
    </message>
    <message>
        <source>Scanning codes and VINs</source>
        <translation>扫码和扫描 VIN</translation>
    </message>
    <message>
        <source>Face authentication</source>
        <translation>人脸认证</translation>
    </message>
    <message>
        <source>Photos of papers</source>
        <translation>证件与单证照片</translation>
    </message>
    <message>
        <source>Photo of yourself</source>
        <translation>本人照片</translation>
    </message>
    <message>
        <source>Files of vehicles</source>
        <translation>车辆文件</translation>
    </message>
    <message>
        <source>Papers and proofs</source>
        <translation>证件与凭证</translation>
    </message>
    <message>
        <source>Picture of yourself</source>
        <translation>本人头像</translation>
    </message>
    <message>
        <source>Codes in a picture</source>
        <translation>图片中的码</translation>
    </message>
    <message>
        <source>Watched folder</source>
        <translation>监视的文件夹</translation>
    </message>
    <message>
        <source>May Vehilink use the camera?</source>
        <translation>允许 Vehilink 使用摄像头吗？</translation>
    </message>
    <message>
        <source>May Vehilink use the microphone?</source>
        <translation>允许 Vehilink 使用麦克风吗？</translation>
    </message>
    <message>
        <source>May Vehilink read the files you choose?</source>
        <translation>允许 Vehilink 读取您选择的文件吗？</translation>
    </message>
    <message>
        <source>You can turn it off at any time under My › System permissions.</source>
        <translation>您可以随时在“我的 › 系统权限”中关闭。</translation>
    </message>
    <message>
        <source>The switch “{capability}” is off; this turns it on.</source>
        <translation>“{capability}”开关已关闭，允许后即会开启。</translation>
    </message>
    <message>
        <source>To test that it works.</source>
        <translation>用于测试设备是否正常。</translation>
    </message>
    <message>
        <source>What is seen, heard or read is shown here and kept nowhere.</source>
        <translation>画面、声音和读取的内容只在此处显示，不会保存。</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer and sent when you publish the vehicle, without the place where they were made.</source>
        <translation>内容加密保存在这台电脑上，在您发布车辆时发送，不含拍摄地点信息。</translation>
    </message>
    <message>
        <source>The pages are kept encrypted on this computer and sent to the platform when you hand them in.</source>
        <translation>页面加密保存在这台电脑上，在您提交时发送给平台。</translation>
    </message>
    <message>
        <source>To take photos of your vehicles.</source>
        <translation>用于拍摄您车辆的照片。</translation>
    </message>
    <message>
        <source>To film your vehicles.</source>
        <translation>用于录制您车辆的视频。</translation>
    </message>
    <message>
        <source>To read codes and VINs.</source>
        <translation>用于读取码和 VIN。</translation>
    </message>
    <message>
        <source>The picture is read on this computer and forgotten; only what it says is kept.</source>
        <translation>图片只在这台电脑上识别，随后即清除；只保留识别出的内容。</translation>
    </message>
    <message>
        <source>To take a picture of your face, which shows that it is you.</source>
        <translation>用于拍摄您的面部照片，以确认是您本人。</translation>
    </message>
    <message>
        <source>The picture is sent to the platform, which decides. It is not kept here.</source>
        <translation>照片会发送给平台，由平台作出决定。本机不留存。</translation>
    </message>
    <message>
        <source>To photograph licences, vouchers and other papers.</source>
        <translation>用于拍摄执照、凭证及其他单证。</translation>
    </message>
    <message>
        <source>To take your picture for your profile.</source>
        <translation>用于拍摄您的个人头像。</translation>
    </message>
    <message>
        <source>The part that you choose is sent and shown to partners.</source>
        <translation>您选取的部分会发送给平台，并向合作方展示。</translation>
    </message>
    <message>
        <source>To record sound with the videos of your vehicles.</source>
        <translation>用于在录制车辆视频时录制声音。</translation>
    </message>
    <message>
        <source>The sound is part of the video: kept encrypted here, sent when you publish.</source>
        <translation>声音是视频的一部分：加密保存在本机，发布时发送。</translation>
    </message>
    <message>
        <source>To record voice notes.</source>
        <translation>用于录制语音备注。</translation>
    </message>
    <message>
        <source>They are kept encrypted on this computer and sent with what you attach them to.</source>
        <translation>语音备注加密保存在这台电脑上，随所附的内容一并发送。</translation>
    </message>
    <message>
        <source>To add the pictures, videos and voice notes that you choose, drop or paste to your vehicles.</source>
        <translation>用于将您选择、拖入或粘贴的图片、视频和语音备注添加到您的车辆。</translation>
    </message>
    <message>
        <source>To read the licences, vouchers and other papers you choose.</source>
        <translation>用于读取您选择的执照、凭证及其他单证。</translation>
    </message>
    <message>
        <source>To use a picture that you choose for your profile.</source>
        <translation>用于将您选择的图片设为头像。</translation>
    </message>
    <message>
        <source>To read codes and VINs in pictures that you choose.</source>
        <translation>用于读取您所选图片中的码和 VIN。</translation>
    </message>
    <message>
        <source>To look for new pictures in the folder that you choose, such as a memory card.</source>
        <translation>用于在您选择的文件夹（例如存储卡）中查找新图片。</translation>
    </message>
    <message>
        <source>Only new pictures in that folder are read.</source>
        <translation>只读取该文件夹中的新图片。</translation>
    </message>
    <message>
        <source>Allowed by the system</source>
        <translation>系统已允许</translation>
    </message>
    <message>
        <source>Blocked by the system</source>
        <translation>被系统阻止</translation>
    </message>
    <message>
        <source>The system asks at the first use</source>
        <translation>首次使用时系统会询问</translation>
    </message>
    <message>
        <source>No device found</source>
        <translation>未找到设备</translation>
    </message>
    <message>
        <source>A part is not installed</source>
        <translation>缺少组件</translation>
    </message>
    <message>
        <source>Known once it was used</source>
        <translation>使用一次后才能得知</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>正在使用</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Stopped by you</source>
        <translation>由您停止</translation>
    </message>
    <message>
        <source>The device was lost</source>
        <translation>设备已断开</translation>
    </message>
    <message>
        <source>The program ended</source>
        <translation>程序已退出</translation>
    </message>
    <message>
        <source>Install the package libportaudio2 (PortAudio), then start Vehilink again.</source>
        <translation>请安装软件包 libportaudio2（PortAudio），然后重新启动 Vehilink。</translation>
    </message>
    <message>
        <source>Plug a camera in, or turn on the one that is built in.</source>
        <translation>请接入摄像头，或开启内置摄像头。</translation>
    </message>
    <message>
        <source>Plug a microphone or a headset in.</source>
        <translation>请接入麦克风或耳麦。</translation>
    </message>
    <message>
        <source>Open Privacy and Security in the System Settings and allow it for Vehilink.</source>
        <translation>请打开“系统设置”中的“隐私与安全性”，允许 Vehilink 使用。</translation>
    </message>
    <message>
        <source>Open Privacy in the Windows Settings and allow it for desktop apps.</source>
        <translation>请打开 Windows 设置中的“隐私”，允许桌面应用使用。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “video”, then sign in to the computer again.</source>
        <translation>请联系这台电脑的管理员将您加入“video”用户组，然后重新登录电脑。</translation>
    </message>
    <message>
        <source>Ask whoever looks after this computer to add you to the group “audio”, then sign in to the computer again.</source>
        <translation>请联系这台电脑的管理员将您加入“audio”用户组，然后重新登录电脑。</translation>
    </message>
    <message>
        <source>{capability}: blocked by the system</source>
        <translation>{capability}：被系统阻止</translation>
    </message>
    <message>
        <source>{capability}: a part is not installed</source>
        <translation>{capability}：缺少组件</translation>
    </message>
    <message>
        <source>{capability}: no device found</source>
        <translation>{capability}：未找到设备</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>Change the picture</source>
        <translation>更换头像</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更换号码</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Account number</source>
        <translation>账号编号</translation>
    </message>
    <message>
        <source>Drop your picture here</source>
        <translation>将头像拖到此处</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>采购商</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>Choose your picture</source>
        <translation>选择头像</translation>
    </message>
    <message>
        <source>Your picture is changed</source>
        <translation>您的头像已更换</translation>
    </message>
    <message>
        <source>Your picture is removed</source>
        <translation>您的头像已移除</translation>
    </message>
    <message>
        <source>Your nickname is changed</source>
        <translation>您的昵称已修改</translation>
    </message>
    <message>
        <source>Your phone number is changed</source>
        <translation>您的电话号码已更换</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Code sent to your phone</source>
        <translation>发送到您手机的验证码</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Supplier or purchaser</source>
        <translation>供应商或采购商</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>This computer: id, make, system, version</source>
        <translation>这台电脑：标识、品牌、系统、版本</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Scans of documents</source>
        <translation>证件扫描件</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Pictures and recordings of vehicles</source>
        <translation>车辆的图片和音视频</translation>
    </message>
    <message>
        <source>Purchase request</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Proofs of payment and shipment</source>
        <translation>付款和发运凭证</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>That you looked up a phone number</source>
        <translation>您查看过某个电话号码</translation>
    </message>
    <message>
        <source>Text that you wrote</source>
        <translation>您填写的文字</translation>
    </message>
    <message>
        <source>Pictures of your face</source>
        <translation>您的面部照片</translation>
    </message>
    <message>
        <source>What you agreed to or withdrew</source>
        <translation>您的同意或撤回</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Pages that you looked at</source>
        <translation>您浏览过的页面</translation>
    </message>
    <message>
        <source>Address of a web page</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Key that keeps you signed in</source>
        <translation>保持登录的密钥</translation>
    </message>
    <message>
        <source>Technical numbers</source>
        <translation>技术编号</translation>
    </message>
    <message>
        <source>Not known to this version</source>
        <translation>此版本无法识别</translation>
    </message>
    <message>
        <source>Get to know the platform</source>
        <translation>获取平台信息</translation>
    </message>
    <message>
        <source>Sign in and stay signed in</source>
        <translation>登录并保持登录</translation>
    </message>
    <message>
        <source>Keep this computer up to date</source>
        <translation>使这台电脑的数据保持最新</translation>
    </message>
    <message>
        <source>Certify your company</source>
        <translation>认证您的公司</translation>
    </message>
    <message>
        <source>Publish what you offer or want</source>
        <translation>发布您的车源或求购</translation>
    </message>
    <message>
        <source>Make a deal</source>
        <translation>进行交易</translation>
    </message>
    <message>
        <source>Show your profile</source>
        <translation>展示您的资料</translation>
    </message>
    <message>
        <source>Keep your account safe</source>
        <translation>保障账号安全</translation>
    </message>
    <message>
        <source>Do what you chose</source>
        <translation>执行您的选择</translation>
    </message>
    <message>
        <source>Use a right of yours</source>
        <translation>行使您的权利</translation>
    </message>
    <message>
        <source>Ask or complain</source>
        <translation>咨询或投诉</translation>
    </message>
    <message>
        <source>Prove a step of an order</source>
        <translation>为订单步骤提供凭证</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Refused ({status})</source>
        <translation>被拒绝（{status}）</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无响应</translation>
    </message>
    <message>
        <source>Asked the platform who it is</source>
        <translation>查询平台身份</translation>
    </message>
    <message>
        <source>Read the privacy policy</source>
        <translation>阅读隐私政策</translation>
    </message>
    <message>
        <source>Asked for a code to sign in</source>
        <translation>请求登录验证码</translation>
    </message>
    <message>
        <source>Read a code in the practice platform</source>
        <translation>读取沙盒中的验证码</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>注册</translation>
    </message>
    <message>
        <source>Stayed signed in</source>
        <translation>保持登录</translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Read your account</source>
        <translation>读取您的账号信息</translation>
    </message>
    <message>
        <source>Changed your profile</source>
        <translation>修改您的个人资料</translation>
    </message>
    <message>
        <source>Asked for a code to your phone</source>
        <translation>请求向您的手机发送验证码</translation>
    </message>
    <message>
        <source>Changed your phone number</source>
        <translation>更换您的电话号码</translation>
    </message>
    <message>
        <source>Read where you are signed in</source>
        <translation>读取您在哪里登录</translation>
    </message>
    <message>
        <source>Signed out another device</source>
        <translation>将另一台设备退出登录</translation>
    </message>
    <message>
        <source>Signed out all other devices</source>
        <translation>将其他所有设备退出登录</translation>
    </message>
    <message>
        <source>Reported a leaked account</source>
        <translation>报告账号泄露</translation>
    </message>
    <message>
        <source>Proved who you are</source>
        <translation>验证您的身份</translation>
    </message>
    <message>
        <source>Read your certifications</source>
        <translation>读取您的认证</translation>
    </message>
    <message>
        <source>Submitted a certification</source>
        <translation>提交认证</translation>
    </message>
    <message>
        <source>Fetched vehicles of the market</source>
        <translation>获取市场车源</translation>
    </message>
    <message>
        <source>Fetched purchase requests</source>
        <translation>获取求购</translation>
    </message>
    <message>
        <source>Fetched what is yours</source>
        <translation>获取您自己的内容</translation>
    </message>
    <message>
        <source>Listened for news</source>
        <translation>接收最新消息</translation>
    </message>
    <message>
        <source>Read a vehicle</source>
        <translation>读取车辆</translation>
    </message>
    <message>
        <source>Published a vehicle</source>
        <translation>发布车辆</translation>
    </message>
    <message>
        <source>Withdrew, renewed or sold a vehicle</source>
        <translation>下架车辆、续期或标记为已售</translation>
    </message>
    <message>
        <source>Read a purchase request</source>
        <translation>读取求购</translation>
    </message>
    <message>
        <source>Published a purchase request</source>
        <translation>发布求购</translation>
    </message>
    <message>
        <source>Renewed or closed a purchase request</source>
        <translation>续期或关闭求购</translation>
    </message>
    <message>
        <source>Fetched exchange rates</source>
        <translation>获取汇率</translation>
    </message>
    <message>
        <source>Announced a file</source>
        <translation>登记待发送的文件</translation>
    </message>
    <message>
        <source>Asked how much of a file had arrived</source>
        <translation>查询文件已送达多少</translation>
    </message>
    <message>
        <source>Had a sent file checked</source>
        <translation>请求校验已发送的文件</translation>
    </message>
    <message>
        <source>Took back a file</source>
        <translation>撤回文件</translation>
    </message>
    <message>
        <source>Sent a picture or recording</source>
        <translation>发送图片或音视频</translation>
    </message>
    <message>
        <source>Sent a scan of a document</source>
        <translation>发送证件扫描件</translation>
    </message>
    <message>
        <source>Sent a page of a proof</source>
        <translation>发送凭证页面</translation>
    </message>
    <message>
        <source>Sent your profile picture</source>
        <translation>发送您的头像</translation>
    </message>
    <message>
        <source>Sent a picture of your face</source>
        <translation>发送您的面部照片</translation>
    </message>
    <message>
        <source>Fetched a picture or recording</source>
        <translation>获取图片或音视频</translation>
    </message>
    <message>
        <source>Fetched a small picture</source>
        <translation>获取缩略图</translation>
    </message>
    <message>
        <source>Read a quotation</source>
        <translation>读取报价</translation>
    </message>
    <message>
        <source>Asked for, made or answered a quotation</source>
        <translation>询价、报价或回应报价</translation>
    </message>
    <message>
        <source>Read an order</source>
        <translation>读取订单</translation>
    </message>
    <message>
        <source>Took a step in an order</source>
        <translation>推进订单步骤</translation>
    </message>
    <message>
        <source>Issued a paper of an order</source>
        <translation>开具订单单证</translation>
    </message>
    <message>
        <source>Proved a step of an order</source>
        <translation>为订单步骤提供凭证</translation>
    </message>
    <message>
        <source>Looked up a counterpart&apos;s phone number</source>
        <translation>查看交易对方的电话号码</translation>
    </message>
    <message>
        <source>Saved a bank account</source>
        <translation>保存银行账户</translation>
    </message>
    <message>
        <source>Allowed deals across the border</source>
        <translation>同意跨境交易的数据出境</translation>
    </message>
    <message>
        <source>Withdrew deals across the border</source>
        <translation>撤回跨境交易的数据出境</translation>
    </message>
    <message>
        <source>Asked what keeps the account open</source>
        <translation>查询尚不能注销账号的原因</translation>
    </message>
    <message>
        <source>Asked to close the account</source>
        <translation>申请注销账号</translation>
    </message>
    <message>
        <source>Kept the account after all</source>
        <translation>撤回注销申请，保留账号</translation>
    </message>
    <message>
        <source>Opened a complaint or inquiry</source>
        <translation>提交投诉或咨询</translation>
    </message>
    <message>
        <source>Asked for a copy of your data</source>
        <translation>申请您的个人信息副本</translation>
    </message>
    <message>
        <source>Asked whether the copy is ready</source>
        <translation>查询副本是否已备好</translation>
    </message>
    <message>
        <source>Fetched the copy of your data</source>
        <translation>获取您的个人信息副本</translation>
    </message>
    <message>
        <source>Told your privacy settings</source>
        <translation>将您的隐私设置告知平台</translation>
    </message>
    <message>
        <source>Told which pages you looked at</source>
        <translation>将您浏览过的页面告知平台</translation>
    </message>
    <message>
        <source>Had browsing records erased</source>
        <translation>要求清除浏览记录</translation>
    </message>
    <message>
        <source>Read who gets data</source>
        <translation>读取谁会获得信息</translation>
    </message>
    <message>
        <source>Reported a dangerous link</source>
        <translation>举报危险链接</translation>
    </message>
    <message>
        <source>Made a privacy request</source>
        <translation>提交个人信息权利申请</translation>
    </message>
    <message>
        <source>Asked about a privacy request</source>
        <translation>查询个人信息权利申请</translation>
    </message>
    <message>
        <source>Took back a privacy request</source>
        <translation>撤回个人信息权利申请</translation>
    </message>
    <message>
        <source>Allowed a use of data again</source>
        <translation>重新允许一项信息处理</translation>
    </message>
    <message>
        <source>Read the list of policy versions</source>
        <translation>读取隐私政策版本列表</translation>
    </message>
    <message>
        <source>Read a version of the policy</source>
        <translation>读取隐私政策的某个版本</translation>
    </message>
    <message>
        <source>Agreed to the privacy policy</source>
        <translation>同意隐私政策</translation>
    </message>
</context>
<context>
    <name>PhoneDialog</name>
    <message>
        <source>Change the phone number</source>
        <translation>更换电话号码</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Next…</source>
        <translation>下一步…</translation>
    </message>
    <message>
        <source>Change the number</source>
        <translation>更换号码</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>正在更换…</translation>
    </message>
    <message>
        <source>1 of 3: your new number. You sign in with it from then on.</source>
        <translation>第 1 步，共 3 步：输入新号码，此后用它登录。</translation>
    </message>
    <message>
        <source>2 of 3: the code that was sent to your present number.</source>
        <translation>第 2 步，共 3 步：输入发送至当前号码的验证码。</translation>
    </message>
    <message>
        <source>3 of 3: the code that was sent to your new number.</source>
        <translation>第 3 步，共 3 步：输入发送至新号码的验证码。</translation>
    </message>
    <message>
        <source>I have no access to the old number</source>
        <translation>旧号码已无法使用</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Another number</source>
        <translation>使用其他号码</translation>
    </message>
</context>
<context>
    <name>PhoneStep</name>
    <message>
        <source>Type a country or its code</source>
        <translation>输入国家名称或区号</translation>
    </message>
    <message>
        <source>Country or region</source>
        <translation>国家或地区</translation>
    </message>
    <message>
        <source>Phone number</source>
        <translation>电话号码</translation>
    </message>
    <message>
        <source>Sending the code…</source>
        <translation>正在发送验证码…</translation>
    </message>
    <message>
        <source>Get code</source>
        <translation>获取验证码</translation>
    </message>
    <message>
        <source>Enter your phone number</source>
        <translation>请输入电话号码</translation>
    </message>
    <message>
        <source>Choose the country of the number</source>
        <translation>请选择号码所属国家</translation>
    </message>
</context>
<context>
    <name>PhotoList</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
</context>
<context>
    <name>PhotoMode</name>
    <message>
        <source>Take picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Space or Enter; hold it for several</source>
        <translation>空格键或回车键；按住可连拍</translation>
    </message>
    <message>
        <source>Picture {number}</source>
        <translation>照片 {number}</translation>
    </message>
    <message>
        <source>Taken: {name}</source>
        <translation>已拍摄：{name}</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>照片已移除</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>PhotoStrip</name>
    <message>
        <source>Pictures being prepared</source>
        <translation>正在处理的图片</translation>
    </message>
    <message>
        <source>Drop pictures here</source>
        <translation>将图片拖到此处</translation>
    </message>
    <message>
        <source>Files or a whole folder. Videos and voice notes too.</source>
        <translation>可拖入文件或整个文件夹，也支持视频和语音备注。</translation>
    </message>
    <message>
        <source>Choose files</source>
        <translation>选择文件</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Make it the cover (Alt+Home)</source>
        <translation>设为封面 (Alt+Home)</translation>
    </message>
    <message>
        <source>Say what they show (S)</source>
        <translation>注明拍摄内容 (S)</translation>
    </message>
    <message>
        <source>Turn left (Shift+R)</source>
        <translation>向左旋转 (Shift+R)</translation>
    </message>
    <message>
        <source>Turn right (R)</source>
        <translation>向右旋转 (R)</translation>
    </message>
    <message>
        <source>View (Enter)</source>
        <translation>查看 (Enter)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除 (Del)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Order of the pictures</source>
        <translation>图片顺序</translation>
    </message>
    <message>
        <source>Removed pictures</source>
        <translation>移除图片</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) removed</source>
        <translation>
            <numerusform>已移除 %n 张图片</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>What pictures show</source>
        <translation>图片内容标注</translation>
    </message>
    <message>
        <source>Preparing {done} of {all}</source>
        <translation>正在处理 {done} / {all}</translation>
    </message>
    <message>
        <source>Turned a picture</source>
        <translation>旋转图片</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>文件夹…</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation>封面</translation>
    </message>
    <message>
        <source>Picture {n}: {name}, {state}</source>
        <translation>图片 {n}：{name}，{state}</translation>
    </message>
    <message>
        <source>the file was changed after it was added</source>
        <translation>添加后文件被修改过</translation>
    </message>
    <message>
        <source>the file is no longer where it was; its copy is safe</source>
        <translation>原文件已不在原处，副本完好</translation>
    </message>
</context>
<context>
    <name>PlayerDialog</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>语音备注</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>获取进度</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is being fetched from the platform</source>
        <translation>正在从平台获取</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} / {all}</translation>
    </message>
</context>
<context>
    <name>PlayerView</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>静音</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全屏</translation>
    </message>
    <message>
        <source>Place in the recording</source>
        <translation>播放位置</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>播放速度</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>取消静音</translation>
    </message>
</context>
<context>
    <name>Policy</name>
    <message>
        <source>unchanged</source>
        <translation>未变更</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>有变更</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Version {version}, in force from {date} on</source>
        <translation>版本 {version}，自 {date} 起生效</translation>
    </message>
    <message>
        <source>Version {version}, in force since {date}</source>
        <translation>版本 {version}，自 {date} 起生效</translation>
    </message>
    <message>
        <source>Version {version}, from {date} until {ended}</source>
        <translation>版本 {version}，{date} 至 {ended} 有效</translation>
    </message>
    <message>
        <source>The platform has no text in your language. This one is in {language}.</source>
        <translation>平台没有您所用语言的文本，此处显示的是{language}版本。</translation>
    </message>
    <message>
        <source>Purposes</source>
        <translation>处理目的</translation>
    </message>
    <message>
        <source>Kinds of data</source>
        <translation>信息种类</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用方式</translation>
    </message>
    <message>
        <source>Owner or organisation</source>
        <translation>所有权或组织结构</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>接收方</translation>
    </message>
    <message>
        <source>Your rights</source>
        <translation>您的权利</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>负责部门</translation>
    </message>
    <message>
        <source>High risk</source>
        <translation>高风险</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>PolicyBanner</name>
    <message>
        <source>Read and agree</source>
        <translation>阅读并同意</translation>
    </message>
    <message>
        <source>The privacy policy has changed. Publishing, quoting and ordering wait until you agree to it.</source>
        <translation>隐私政策已变更。在您同意之前，暂停发布、报价和下单。</translation>
    </message>
    <message>
        <source>The privacy policy changes on {date}. Read what changes, and agree before.</source>
        <translation>隐私政策将于 {date} 变更。请阅读变更内容，并在此之前同意。</translation>
    </message>
</context>
<context>
    <name>PolicyPart</name>
    <message>
        <source>Edition</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Text or changes</source>
        <translation>正文或变更</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Compared with {version}</source>
        <translation>与版本 {version} 对比</translation>
    </message>
    <message>
        <source>You agreed to version {version} of the privacy policy</source>
        <translation>您已同意版本 {version} 的隐私政策</translation>
    </message>
</context>
<context>
    <name>PolicyReader</name>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>Find in the text</source>
        <translation>在正文中查找</translation>
    </message>
    <message>
        <source>Previous place</source>
        <translation>上一处</translation>
    </message>
    <message>
        <source>Next place</source>
        <translation>下一处</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
    <message>
        <source>{n} of {count}</source>
        <translation>第 {n} 处，共 {count} 处</translation>
    </message>
</context>
<context>
    <name>PolicyStep</name>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>I have read the privacy policy and agree to it</source>
        <translation>我已阅读并同意隐私政策</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Agree and go on</source>
        <translation>同意并继续</translation>
    </message>
    <message>
        <source>Without your agreement Vehilink closes.</source>
        <translation>如果您不同意，Vehilink 将关闭。</translation>
    </message>
    <message>
        <source>Read the privacy policy, and agree to it if you do</source>
        <translation>请阅读隐私政策，如同意请勾选</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Live picture</source>
        <translation>实时画面</translation>
    </message>
</context>
<context>
    <name>PriceChip</name>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
</context>
<context>
    <name>Privacy</name>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>The policy in plain words</source>
        <translation>隐私政策通俗解读</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>您的同意记录</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>离开这台电脑的信息</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>隐私设置</translation>
    </message>
    <message>
        <source>Take your data with you</source>
        <translation>导出您的个人信息</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>个人信息权利申请</translation>
    </message>
    <message>
        <source>Who else gets your data</source>
        <translation>还有谁获得您的信息</translation>
    </message>
    <message>
        <source>How long data is kept</source>
        <translation>信息保存期限</translation>
    </message>
    <message>
        <source>Notices of the platform</source>
        <translation>平台通知</translation>
    </message>
    <message>
        <source>The text, its earlier editions and what changed.</source>
        <translation>正文、旧版本和变更内容。</translation>
    </message>
    <message>
        <source>What each clause means, and the place where you act on it.</source>
        <translation>每项条款的含义，以及可以操作的位置。</translation>
    </message>
    <message>
        <source>Every yes and every no, with the words you were shown.</source>
        <translation>您的每次同意与不同意，以及当时显示的文字。</translation>
    </message>
    <message>
        <source>When, what kind of data, to whom, why and how much.</source>
        <translation>何时、哪类信息、发给谁、为什么、有多少。</translation>
    </message>
    <message>
        <source>Messages, browsing records, tracking, starting with the system and more.</source>
        <translation>消息、浏览记录、追踪、开机自启动等。</translation>
    </message>
    <message>
        <source>An archive of your data, from here and from the platform.</source>
        <translation>您个人信息的归档，来自本机和平台。</translation>
    </message>
    <message>
        <source>Deletion, restriction, explanation, complaint, a child&apos;s data, a leak.</source>
        <translation>删除、限制处理、解释、投诉、儿童信息、泄露。</translation>
    </message>
    <message>
        <source>Third parties, what they get, and new purposes.</source>
        <translation>第三方、其获得的信息，以及新的处理目的。</translation>
    </message>
    <message>
        <source>The period of each kind, and how much is stored on this computer.</source>
        <translation>各类信息的期限，以及这台电脑上存储了多少。</translation>
    </message>
    <message>
        <source>Incidents, changes of the service and of the policy.</source>
        <translation>安全事件、服务变更和隐私政策变更。</translation>
    </message>
    <message>
        <source>Version {version} waits for your agreement</source>
        <translation>版本 {version} 等待您同意</translation>
    </message>
    <message>
        <source>Not agreed to on this computer</source>
        <translation>尚未在这台电脑上同意</translation>
    </message>
    <message>
        <source>You agreed to version {version} on {date}</source>
        <translation>您已于 {date} 同意版本 {version}</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>Browsing records: {recorded} · Do not track: {untracked}</source>
        <translation>浏览记录：{recorded} · 请勿追踪：{untracked}</translation>
    </message>
    <message>
        <source>No question is open</source>
        <translation>没有待您答复的问题</translation>
    </message>
    <message>
        <source>Everything is read</source>
        <translation>已全部阅读</translation>
    </message>
    <message>
        <source>{size} in copies, logs and lists</source>
        <translation>副本、日志和列表共 {size}</translation>
    </message>
    <message>
        <source>No request is open</source>
        <translation>没有处理中的申请</translation>
    </message>
    <message>
        <source>No archive was made yet</source>
        <translation>尚未导出过归档</translation>
    </message>
    <message>
        <source>The last archive was made on {date}</source>
        <translation>最近一次归档：{date}</translation>
    </message>
</context>
<context>
    <name>PrivacyCases</name>
    <message>
        <source>Delete my data</source>
        <translation>删除我的个人信息</translation>
    </message>
    <message>
        <source>Parts of your data, without closing the account.</source>
        <translation>删除您的部分信息，不注销账号。</translation>
    </message>
    <message>
        <source>Stop a use of my data</source>
        <translation>限制处理我的个人信息</translation>
    </message>
    <message>
        <source>The data stays; what you name is not done with it any more.</source>
        <translation>信息保留，但不再进行您指定的处理。</translation>
    </message>
    <message>
        <source>Explain the policy</source>
        <translation>解释隐私政策</translation>
    </message>
    <message>
        <source>Staff explains a clause, or the policy as a whole.</source>
        <translation>工作人员为您解释某项条款或整个政策。</translation>
    </message>
    <message>
        <source>Complain</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>Something was done with your data that should not be.</source>
        <translation>对您的信息进行了不应有的处理。</translation>
    </message>
    <message>
        <source>Report a child&apos;s data</source>
        <translation>举报儿童个人信息</translation>
    </message>
    <message>
        <source>Vehilink is not for children under 14. Staff deletes it.</source>
        <translation>Vehilink 不面向未满 14 周岁的儿童，工作人员会删除其信息。</translation>
    </message>
    <message>
        <source>My account may have leaked</source>
        <translation>我的账号可能已泄露</translation>
    </message>
    <message>
        <source>Signs out every other device at once, and staff looks into it.</source>
        <translation>立即将其他所有设备退出登录，并由工作人员调查。</translation>
    </message>
    <message>
        <source>What else should staff know? (optional)</source>
        <translation>还有什么需要工作人员了解？（选填）</translation>
    </message>
    <message>
        <source>What would you like to know?</source>
        <translation>您想了解什么？</translation>
    </message>
    <message>
        <source>What happened, and what do you want?</source>
        <translation>发生了什么，您有何诉求？</translation>
    </message>
    <message>
        <source>Where did you see it, and what makes you think that it is a child&apos;s?</source>
        <translation>您在哪里看到的，为什么认为是儿童的信息？</translation>
    </message>
    <message>
        <source>What did you notice?</source>
        <translation>您发现了什么异常？</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需您处理</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已批准</translation>
    </message>
    <message>
        <source>Carried out</source>
        <translation>已执行</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Allowed again</source>
        <translation>已重新允许</translation>
    </message>
    <message>
        <source>Its use is against the law</source>
        <translation>处理违反法律、法规</translation>
    </message>
    <message>
        <source>I did not agree to its use</source>
        <translation>未经我同意而使用</translation>
    </message>
    <message>
        <source>Its use breaks what was agreed with me</source>
        <translation>处理违反与我的约定</translation>
    </message>
    <message>
        <source>I do not use the service any more, or closed my account</source>
        <translation>我不再使用服务，或已注销账号</translation>
    </message>
    <message>
        <source>The service has ended</source>
        <translation>服务已终止</translation>
    </message>
    <message>
        <source>The time for which it is kept is over</source>
        <translation>保存期限已届满</translation>
    </message>
    <message>
        <source>It is not needed any more for its purpose</source>
        <translation>对实现处理目的不再必要</translation>
    </message>
    <message>
        <source>The law asks for its deletion</source>
        <translation>法律规定应当删除</translation>
    </message>
    <message>
        <source>Profile picture</source>
        <translation>头像</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>昵称</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>浏览记录</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Purchase requests</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>Photos, videos and voice notes</source>
        <translation>照片、视频和语音备注</translation>
    </message>
    <message>
        <source>Scans of the certification</source>
        <translation>认证扫描件</translation>
    </message>
    <message>
        <source>Messages to customer service</source>
        <translation>给客服的留言</translation>
    </message>
    <message>
        <source>Bank accounts</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Offers of the platform</source>
        <translation>平台推广信息</translation>
    </message>
    <message>
        <source>Order by my habits</source>
        <translation>按我的习惯排列</translation>
    </message>
    <message>
        <source>Sharing that needs my consent</source>
        <translation>需经我同意的共享</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>统计</translation>
    </message>
    <message>
        <source>A legal duty of the platform</source>
        <translation>平台履行法定义务</translation>
    </message>
    <message>
        <source>National security or defence</source>
        <translation>国家安全、国防安全</translation>
    </message>
    <message>
        <source>Public safety, public health or another great public interest</source>
        <translation>公共安全、公共卫生或其他重大公共利益</translation>
    </message>
    <message>
        <source>An investigation, a trial or the execution of a judgment</source>
        <translation>侦查、审判或判决执行</translation>
    </message>
    <message>
        <source>Malice or abuse of rights</source>
        <translation>存在恶意或滥用权利</translation>
    </message>
    <message>
        <source>Life, property or other great interests of somebody</source>
        <translation>为维护您或他人的生命、财产等重大权益</translation>
    </message>
    <message>
        <source>It would seriously harm the rights of you or of others</source>
        <translation>会严重损害您或他人的合法权益</translation>
    </message>
    <message>
        <source>Trade secrets</source>
        <translation>商业秘密</translation>
    </message>
    <message>
        <source>Asked again and again without reason</source>
        <translation>无端重复申请</translation>
    </message>
    <message>
        <source>It needs technical means out of proportion</source>
        <translation>需要过多的技术手段</translation>
    </message>
    <message>
        <source>It is wholly impractical</source>
        <translation>完全不切实际</translation>
    </message>
    <message>
        <source>What is part of a deal under way stays until the deal is over.</source>
        <translation>进行中的交易所涉及的信息，会保留到交易结束。</translation>
    </message>
    <message>
        <source>Devices that are signed in stay known until they are signed out.</source>
        <translation>已登录的设备，在退出登录之前会保留其信息。</translation>
    </message>
    <message>
        <source>The law wants to know who trades: the scans of a certification in force stay.</source>
        <translation>法律要求核实交易者的身份：有效认证的扫描件会保留。</translation>
    </message>
    <message>
        <source>A message that waits for its answer stays until it has one.</source>
        <translation>等待答复的留言会保留到答复为止。</translation>
    </message>
    <message>
        <source>Orders, vouchers and whatever else the law wants kept stay as long as it says.</source>
        <translation>订单、凭证及法律要求留存的其他信息，按法定期限保留。</translation>
    </message>
    <message>
        <source>Those who got the data from the platform are told to delete it as well.</source>
        <translation>会通知从平台获得信息的各方一并删除。</translation>
    </message>
    <message>
        <source>Backups lose it when they are renewed, within 30 days.</source>
        <translation>备份在 30 天内更新时删除。</translation>
    </message>
    <message>
        <source>What is deleted cannot be brought back, here or there.</source>
        <translation>删除后，本机和平台上均无法恢复。</translation>
    </message>
    <message>
        <source>You hear nothing more of the platform&apos;s services and events.</source>
        <translation>您不会再收到平台的服务和活动信息。</translation>
    </message>
    <message>
        <source>Without browsing records, misuse of your account is harder to see.</source>
        <translation>没有浏览记录，账号被滥用时更难发现。</translation>
    </message>
    <message>
        <source>Your newest search is suggested first, not your usual one.</source>
        <translation>搜索建议优先显示您最近的搜索，而不是最常用的搜索。</translation>
    </message>
    <message>
        <source>Functions that need a third party with your consent stop.</source>
        <translation>需经您同意由第三方提供的功能会停止。</translation>
    </message>
    <message>
        <source>The platform&apos;s statistics are made without you.</source>
        <translation>平台的统计不再包含您的信息。</translation>
    </message>
    <message>
        <source>The privacy settings that belong to it are switched off, and stay off.</source>
        <translation>相关的隐私设置会关闭，并保持关闭。</translation>
    </message>
    <message>
        <source>20th floor, Building C, General Times Center, 1 Xiying Street, Fengtai District, Beijing</source>
        <translation>北京市丰台区西营街 1 号院通用时代中心 C 座 20 层</translation>
    </message>
    <message>
        <source>the authority for the internet</source>
        <translation>网信部门</translation>
    </message>
    <message>
        <source>the authority for telecommunications</source>
        <translation>电信主管部门</translation>
    </message>
    <message>
        <source>the police</source>
        <translation>公安机关</translation>
    </message>
    <message>
        <source>the authority for market supervision</source>
        <translation>市场监督管理部门</translation>
    </message>
</context>
<context>
    <name>Profile</name>
    <message>
        <source>Enter a nickname</source>
        <translation>请输入昵称</translation>
    </message>
    <message>
        <source>This word is reserved for the platform&apos;s own staff. Choose another one.</source>
        <translation>此词仅供平台工作人员使用，请另选一个。</translation>
    </message>
    <message>
        <source>A nickname may not hold a phone number, an address or a link.</source>
        <translation>昵称不能包含电话号码、地址或链接。</translation>
    </message>
    <message>
        <source>This is too long for a nickname. Shorten it.</source>
        <translation>昵称过长，请缩短。</translation>
    </message>
    <message>
        <source>It holds invisible characters that change how text reads. Type it anew.</source>
        <translation>其中含有会改变文字显示的不可见字符，请重新输入。</translation>
    </message>
    <message>
        <source>The platform does not take this nickname ({reason}).</source>
        <translation>平台不接受此昵称（{reason}）。</translation>
    </message>
</context>
<context>
    <name>ProfilePart</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Signing out keeps your drafts and pictures on this computer.</source>
        <translation>退出登录后，您的草稿和图片仍保留在这台电脑上。</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Copied: {name}</source>
        <translation>已复制：{name}</translation>
    </message>
</context>
<context>
    <name>ProposalCard</name>
    <message>
        <source>Proposal</source>
        <translation>提议</translation>
    </message>
    <message>
        <source>You proposed it {time}. The other side answers.</source>
        <translation>您于 {time} 提议，等待对方答复。</translation>
    </message>
    <message>
        <source>The other side proposed it {time}. Nothing changes before you agree.</source>
        <translation>对方于 {time} 提议。您同意之前，一切不变。</translation>
    </message>
    <message>
        <source>Paid back to the purchaser: {amount}</source>
        <translation>退还采购商：{amount}</translation>
    </message>
</context>
<context>
    <name>ProposalLine</name>
    <message>
        <source>Use</source>
        <translation>采用</translation>
    </message>
    <message>
        <source>Read from the picture</source>
        <translation>从图片识别</translation>
    </message>
    <message>
        <source>As read from the picture</source>
        <translation>与图片识别结果一致</translation>
    </message>
    <message>
        <source>Use {value}</source>
        <translation>采用 {value}</translation>
    </message>
    <message>
        <source>or {value}</source>
        <translation>或 {value}</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>可信</translation>
    </message>
    <message>
        <source>Compare it</source>
        <translation>请核对</translation>
    </message>
    <message>
        <source>Uncertain</source>
        <translation>存疑</translation>
    </message>
</context>
<context>
    <name>QuestionCard</name>
    <message>
        <source>Your answer is wanted</source>
        <translation>等待您的答复</translation>
    </message>
    <message>
        <source>I agree to this</source>
        <translation>我同意此项</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>Do not agree</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Nothing is handed over before you agree, and you can take it back here.</source>
        <translation>在您同意之前不会提供任何信息，您也可以在这里撤回同意。</translation>
    </message>
    <message>
        <source>{text}
Data: {data}</source>
        <translation>{text}
信息种类：{data}</translation>
    </message>
    <message>
        <source>{name} would get: {data}
What for: {purpose}
How: {method}</source>
        <translation>{name} 将获得：{data}
处理目的：{purpose}
处理方式：{method}</translation>
    </message>
</context>
<context>
    <name>QuotationDeeds</name>
    <message>
        <source>{terms}. It becomes an order and binds both sides. If the offer changes before this arrives, nothing is accepted.</source>
        <translation>{terms}。接受后即成为订单，对双方具有约束力。如在送达前报价有变，则不会接受任何内容。</translation>
    </message>
    <message>
        <source>Accept offer {n}?</source>
        <translation>要接受第 {n} 轮报价吗？</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Accepted. This is its order.</source>
        <translation>已接受，这是由此生成的订单。</translation>
    </message>
    <message>
        <source>It is accepted when the network is back, if the offer still stands.</source>
        <translation>网络恢复后，如报价仍然有效，即予接受。</translation>
    </message>
    <message>
        <source>Decline this quotation?</source>
        <translation>要拒绝此报价吗？</translation>
    </message>
    <message>
        <source>The other side is told. The supplier may quote again.</source>
        <translation>对方会收到通知，供应商可以重新报价。</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Withdraw your offer?</source>
        <translation>要撤回您的报价吗？</translation>
    </message>
    <message>
        <source>The other side can no longer accept it. You can quote again.</source>
        <translation>对方将无法再接受此报价。您可以重新报价。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
</context>
<context>
    <name>QuotationList</name>
    <message>
        <source>Quotations</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>None yet. They arrive here by themselves.</source>
        <translation>暂无报价，收到后会自动显示在这里。</translation>
    </message>
    <message>
        <source>valid {time} more</source>
        <translation>有效期还剩 {time}</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open the quotation of {name}</source>
        <translation>打开 {name} 的报价</translation>
    </message>
</context>
<context>
    <name>QuotationPage</name>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>接受</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开订单</translation>
    </message>
    <message>
        <source>No quotation</source>
        <translation>没有报价</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Quotation {number}</source>
        <translation>报价 {number}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>发送报价</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Answer with other terms</source>
        <translation>以其他条款答复</translation>
    </message>
    <message>
        <source>New offer</source>
        <translation>新报价</translation>
    </message>
    <message>
        <source>Write the quotation</source>
        <translation>填写报价</translation>
    </message>
    <message>
        <source>Draft discarded</source>
        <translation>已放弃草稿</translation>
    </message>
    <message>
        <source>The offer is on its way.</source>
        <translation>报价正在发送。</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>已保存在本机，网络恢复后自动发送。您可以继续工作。</translation>
    </message>
</context>
<context>
    <name>QuotationPane</name>
    <message>
        <source>Asked for</source>
        <translation>询价内容</translation>
    </message>
    <message>
        <source>The platform has suspended this account. Nothing can be agreed with it now.</source>
        <translation>平台已暂停该账号，目前无法与其达成任何约定。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>报价对象</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>原因：{reason}</translation>
    </message>
    <message>
        <source>Valid {time} more</source>
        <translation>有效期还剩 {time}</translation>
    </message>
    <message>
        <source>No longer valid</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>The offer changed meanwhile: what you sent was about an older one and was not taken. Below is the newest offer with what it changes. Give up what waits, then decide anew.</source>
        <translation>其间报价有变：您发送的内容针对的是旧报价，未被采纳。下方是最新报价及其变更。请放弃等待发送的内容，然后重新决定。</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Market</source>
        <translation>市场</translation>
    </message>
    <message>
        <source>My</source>
        <translation>我的</translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>我的车源</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>My requests</source>
        <translation>我的求购</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>Deals</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
</context>
<context>
    <name>ReadinessCard</name>
    <message>
        <source>Ready to publish?</source>
        <translation>可以发布了吗？</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>完善度</translation>
    </message>
    <message>
        <source>Needed to publish</source>
        <translation>发布必填</translation>
    </message>
    <message>
        <source>Buyers look for</source>
        <translation>买家关注</translation>
    </message>
    <message>
        <source>Everything that buyers look for is here.</source>
        <translation>买家关注的信息都已齐全。</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Paid back</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>At most {amount}, which is what was confirmed as paid</source>
        <translation>最多 {amount}，即已确认付款的金额</translation>
    </message>
    <message>
        <source>Reason; the other side reads it</source>
        <translation>原因（对方会看到）</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>More than was paid, or no amount</source>
        <translation>超过已付金额，或金额无效</translation>
    </message>
</context>
<context>
    <name>RecordingSection</name>
    <message>
        <source>Videos and voice notes</source>
        <translation>视频与语音备注</translation>
    </message>
    <message>
        <source>A walk-round video and a few spoken words answer most questions.</source>
        <translation>一段环车视频加上几句说明，就能回答大多数问题。</translation>
    </message>
    <message>
        <source>Video and voice</source>
        <translation>视频与语音</translation>
    </message>
    <message>
        <source>Play (Enter)</source>
        <translation>播放 (Enter)</translation>
    </message>
    <message>
        <source>Name a voice note (F2)</source>
        <translation>为语音备注命名 (F2)</translation>
    </message>
    <message>
        <source>Remove (Del)</source>
        <translation>移除 (Del)</translation>
    </message>
    <message>
        <source>Record a voice note…</source>
        <translation>录制语音备注…</translation>
    </message>
    <message>
        <source>Record a video…</source>
        <translation>录制视频…</translation>
    </message>
    <message>
        <source>Files…</source>
        <translation>文件…</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Order of the recordings</source>
        <translation>音视频顺序</translation>
    </message>
    <message>
        <source>Removed recordings</source>
        <translation>移除音视频</translation>
    </message>
    <message numerus="yes">
        <source>%n recording(s) removed</source>
        <translation>
            <numerusform>已移除 %n 项音视频</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Name of a voice note</source>
        <translation>语音备注名称</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>语音备注</translation>
    </message>
</context>
<context>
    <name>RefusedCard</name>
    <message>
        <source>Not taken: {n}</source>
        <translation>未接受：{n}</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}：{reason}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
</context>
<context>
    <name>RefusedList</name>
    <message>
        <source>Dismiss all</source>
        <translation>全部关闭</translation>
    </message>
    <message>
        <source>Not taken: {n}</source>
        <translation>未接受：{n}</translation>
    </message>
    <message>
        <source>Dismiss {name}</source>
        <translation>关闭 {name}</translation>
    </message>
</context>
<context>
    <name>RegionCard</name>
    <message>
        <source>Where your data is</source>
        <translation>您的信息保存在哪里</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤回同意</translation>
    </message>
    <message>
        <source>Data that crosses the border</source>
        <translation>数据出境</translation>
    </message>
    <message>
        <source>I take back that data of my deals goes to companies abroad.</source>
        <translation>我撤回对将我的交易数据提供给境外公司的同意。</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>The platform keeps your personal data in: {country}.</source>
        <translation>平台将您的个人信息保存在：{country}。</translation>
    </message>
    <message>
        <source>The platform could not be asked where it keeps your data.</source>
        <translation>未能向平台查询您的信息保存在哪里。</translation>
    </message>
    <message>
        <source>Not authorised. You are asked when a deal with a company abroad needs it.</source>
        <translation>尚未授权。交易需要向境外公司提供信息时，会征求您的同意。</translation>
    </message>
    <message>
        <source>Authorised on {time} for deals with companies abroad. When you take it back, later deals ask again; what went there before stays there.</source>
        <translation>已于 {time} 授权，用于与境外公司的交易。撤回后，之后的交易会再次征求您的同意；此前已出境的信息不受影响。</translation>
    </message>
</context>
<context>
    <name>RegisterStep</name>
    <message>
        <source>I am 14 years old or older</source>
        <translation>我已年满 14 周岁</translation>
    </message>
    <message>
        <source>Change number</source>
        <translation>更换号码</translation>
    </message>
    <message>
        <source>I sell vehicles</source>
        <translation>我卖车</translation>
    </message>
    <message>
        <source>Supplier: publish your stock, answer requests, ship abroad.</source>
        <translation>供应商：发布车源、回应求购、出口发运。</translation>
    </message>
    <message>
        <source>I buy vehicles</source>
        <translation>我买车</translation>
    </message>
    <message>
        <source>Purchaser: search the market, ask for quotations, order.</source>
        <translation>采购商：搜索市场、询价、下单。</translation>
    </message>
    <message>
        <source>Choose what you do</source>
        <translation>请选择您的业务</translation>
    </message>
    <message>
        <source>Say that you are 14 years old or older</source>
        <translation>请确认您已年满 14 周岁</translation>
    </message>
    <message>
        <source>Creating the account…</source>
        <translation>正在创建账号…</translation>
    </message>
    <message>
        <source>Create the account</source>
        <translation>创建账号</translation>
    </message>
</context>
<context>
    <name>RequestDialog</name>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>A code shows that it is you who asks for this.</source>
        <translation>请用验证码确认是您本人申请。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Send me a code</source>
        <translation>发送验证码</translation>
    </message>
    <message>
        <source>What you wrote is kept as a draft.</source>
        <translation>您填写的内容已保存为草稿。</translation>
    </message>
</context>
<context>
    <name>RequestEditor</name>
    <message>
        <source>Back to the request</source>
        <translation>返回求购</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Publish changes</source>
        <translation>发布修改</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>放弃草稿</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>放弃修改</translation>
    </message>
    <message>
        <source>Fill in what is marked</source>
        <translation>请填写标出的内容</translation>
    </message>
</context>
<context>
    <name>RequestForm</name>
    <message>
        <source>What you look for</source>
        <translation>您要找的车</translation>
    </message>
    <message>
        <source>It counts from publishing, by the platform&apos;s clock.</source>
        <translation>自发布时起算，以平台时间为准。</translation>
    </message>
    <message>
        <source>1 day</source>
        <translation>1 天</translation>
    </message>
    <message>
        <source>3 days</source>
        <translation>3 天</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>For what is urgent</source>
        <translation>适合急需</translation>
    </message>
    <message>
        <source>Time to compare a few</source>
        <translation>有时间比较几家报价</translation>
    </message>
    <message>
        <source>For many vehicles</source>
        <translation>适合批量采购</translation>
    </message>
    <message>
        <source>Fewer details</source>
        <translation>收起详情</translation>
    </message>
    <message>
        <source>More details: price, term, year, papers</source>
        <translation>更多详情：价格、贸易术语、年款、单证</translation>
    </message>
    <message>
        <source>Choose a reason</source>
        <translation>选择理由</translation>
    </message>
    <message>
        <source>The policy as a whole</source>
        <translation>整个政策</translation>
    </message>
    <message>
        <source>Staff reads it. Write no codes here.</source>
        <translation>工作人员会阅读，请勿填写验证码。</translation>
    </message>
    <message>
        <source>What should be deleted?</source>
        <translation>要删除哪些信息？</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>原因是什么？</translation>
    </message>
    <message>
        <source>What should stop?</source>
        <translation>要停止哪些处理？</translation>
    </message>
    <message>
        <source>Of which clause?</source>
        <translation>哪项条款？</translation>
    </message>
    <message>
        <source>What stays, and what follows</source>
        <translation>哪些会保留，后续如何</translation>
    </message>
    <message>
        <source>What this means</source>
        <translation>这意味着什么</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>后续会怎样</translation>
    </message>
</context>
<context>
    <name>RequestOverview</name>
    <message>
        <source>Edit</source>
        <translation>编辑</translation>
    </message>
    <message>
        <source>Renew</source>
        <translation>续期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Cancel sending</source>
        <translation>取消发送</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>继续编辑</translation>
    </message>
    <message>
        <source>Its time is over. Renew it to have it stand for its days again.</source>
        <translation>求购已到期。续期后将按原天数重新生效。</translation>
    </message>
    <message>
        <source>Suppliers can quote for {time} more</source>
        <translation>供应商还可在 {time}内报价</translation>
    </message>
    <message>
        <source>What is wanted</source>
        <translation>求购内容</translation>
    </message>
</context>
<context>
    <name>RequestPage</name>
    <message>
        <source>No request</source>
        <translation>没有求购</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>新建求购</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>It is on its way. Quotations arrive here.</source>
        <translation>正在发送，收到的报价会显示在这里。</translation>
    </message>
    <message>
        <source>It is kept here and sent when the network is back. Go on working.</source>
        <translation>已保存在本机，网络恢复后自动发送。您可以继续工作。</translation>
    </message>
    <message>
        <source>Renewed: it stands again.</source>
        <translation>已续期，求购重新生效。</translation>
    </message>
    <message>
        <source>Closed: suppliers no longer see it. You can renew it.</source>
        <translation>已关闭，供应商不再看到此求购。您可以续期。</translation>
    </message>
    <message>
        <source>Changes discarded</source>
        <translation>已放弃修改</translation>
    </message>
</context>
<context>
    <name>RequestsPage</name>
    <message>
        <source>My requests</source>
        <translation>我的求购</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>求购</translation>
    </message>
</context>
<context>
    <name>RequestsPart</name>
    <message>
        <source>No requests</source>
        <translation>没有申请</translation>
    </message>
    <message>
        <source>What you ask for and the platform&apos;s answers stand here.</source>
        <translation>您的申请和平台的答复会显示在这里。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Your requests</source>
        <translation>您的申请</translation>
    </message>
    <message>
        <source>Written and not sent: {request}</source>
        <translation>已填写但未发送：{request}</translation>
    </message>
    <message>
        <source>Discard what you wrote?</source>
        <translation>要放弃已填写的内容吗？</translation>
    </message>
    <message>
        <source>A request is written and not sent: {request}</source>
        <translation>有一项申请已填写但未发送：{request}</translation>
    </message>
    <message>
        <source>Your request is on its way</source>
        <translation>您的申请正在发送</translation>
    </message>
    <message>
        <source>Withdraw this request?</source>
        <translation>要撤回此申请吗？</translation>
    </message>
    <message>
        <source>The platform stops working on it. You can make it again later.</source>
        <translation>平台将停止处理。您以后可以重新提出。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>The platform may use your data for this again: {uses}. Settings that were switched off stay off until you switch them on. Those who were told to stop are told of it.</source>
        <translation>平台可以再次将您的信息用于：{uses}。已关闭的设置会保持关闭，直到您重新开启。此前被通知停止的各方也会得到通知。</translation>
    </message>
    <message>
        <source>Allow this use again?</source>
        <translation>要重新允许此项处理吗？</translation>
    </message>
    <message>
        <source>Allow again</source>
        <translation>重新允许</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>The check digit does not fit. Compare it with the vehicle before use.</source>
        <translation>校验位不符。使用前请与车辆核对。</translation>
    </message>
    <message>
        <source>The print was hard to read. Compare each character.</source>
        <translation>印刷字符不易辨认，请逐位核对。</translation>
    </message>
    <message>
        <source>Use in this vehicle</source>
        <translation>用于这辆车</translation>
    </message>
    <message>
        <source>New vehicle with this VIN</source>
        <translation>用此 VIN 新建车源</translation>
    </message>
    <message>
        <source>Vehicles with this VIN</source>
        <translation>使用此 VIN 的车辆</translation>
    </message>
    <message>
        <source>No vehicle here has this VIN.</source>
        <translation>这里没有使用此 VIN 的车辆。</translation>
    </message>
    <message>
        <source>It is neither in your stock nor on the market now. It may be sold or withdrawn, or this computer has not synchronised yet.</source>
        <translation>您的车源和市场上目前都没有。可能已售出或下架，也可能是这台电脑尚未同步。</translation>
    </message>
    <message>
        <source>This is you.</source>
        <translation>这是您自己。</translation>
    </message>
    <message>
        <source>You have had no deal with this company yet, so its name is not known here.</source>
        <translation>您与该公司尚无交易，因此这里没有其名称。</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Your deals with it</source>
        <translation>您与该公司的交易</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>单证编号</translation>
    </message>
    <message>
        <source>No deal of yours belongs to this paper.</source>
        <translation>您没有与此单证对应的交易。</translation>
    </message>
    <message>
        <source>Open {number}</source>
        <translation>打开 {number}</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>公司</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>职位</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>网页</translation>
    </message>
    <message>
        <source>Anybody can print any name on a card. Check it before a deal.</source>
        <translation>名片上的名称可以随意印制，交易前请核实。</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>信用代码</translation>
    </message>
    <message>
        <source>Leads to the host</source>
        <translation>指向主机</translation>
    </message>
    <message>
        <source>Open in the browser…</source>
        <translation>在浏览器中打开…</translation>
    </message>
    <message>
        <source>Vehilink does not open it. You can copy it.</source>
        <translation>Vehilink 不会打开它，您可以复制。</translation>
    </message>
    <message>
        <source>The first {n} of {all} characters</source>
        <translation>前 {n} 个字符，共 {all} 个</translation>
    </message>
    <message>
        <source>An unnamed vehicle</source>
        <translation>未命名车辆</translation>
    </message>
    <message>
        <source>Open in my stock</source>
        <translation>在我的车源中打开</translation>
    </message>
    <message>
        <source>Show on the market</source>
        <translation>在市场中查看</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Vehicles on the market</source>
        <translation>市场车源</translation>
    </message>
</context>
<context>
    <name>Retention</name>
    <message>
        <source>As long as this profile is on this computer</source>
        <translation>此用户配置在这台电脑上存续期间</translation>
    </message>
    <message>
        <source>Deleted at once</source>
        <translation>立即删除</translation>
    </message>
    <message>
        <source>{days}, then made anonymous</source>
        <translation>{days}，之后匿名化</translation>
    </message>
    <message>
        <source>{days}, then deleted</source>
        <translation>{days}，之后删除</translation>
    </message>
    <message>
        <source>from when it was made</source>
        <translation>自产生之时起</translation>
    </message>
    <message>
        <source>from when it was used last</source>
        <translation>自最后一次使用起</translation>
    </message>
    <message>
        <source>from when it was finished</source>
        <translation>自完成之时起</translation>
    </message>
    <message>
        <source>from when it was discarded</source>
        <translation>自放弃之时起</translation>
    </message>
    <message>
        <source>from your request to close the account</source>
        <translation>自您申请注销账号之时起</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>What you searched for on the market.</source>
        <translation>您在市场中搜索的内容。</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>浏览记录</translation>
    </message>
    <message>
        <source>Pages and how long you looked; only if you agreed.</source>
        <translation>您打开的页面和停留时长；仅在您同意后记录。</translation>
    </message>
    <message>
        <source>What left this computer</source>
        <translation>离开这台电脑的信息</translation>
    </message>
    <message>
        <source>The journal of requests; kinds of data only.</source>
        <translation>请求日志；只记录信息的种类。</translation>
    </message>
    <message>
        <source>Access log</source>
        <translation>权限使用记录</translation>
    </message>
    <message>
        <source>Uses of the camera, the microphone and the album.</source>
        <translation>摄像头、麦克风和相册的使用情况。</translation>
    </message>
    <message>
        <source>Masked numbers shown</source>
        <translation>已显示的脱敏号码</translation>
    </message>
    <message>
        <source>When a masked number was shown in full.</source>
        <translation>脱敏号码何时被完整显示。</translation>
    </message>
    <message>
        <source>Log files</source>
        <translation>日志文件</translation>
    </message>
    <message>
        <source>How the program ran; without personal data.</source>
        <translation>程序的运行情况；不含个人信息。</translation>
    </message>
    <message>
        <source>Earlier versions of drafts</source>
        <translation>草稿的早期版本</translation>
    </message>
    <message>
        <source>What the history of a vehicle goes back to.</source>
        <translation>用于在车辆历史中恢复。</translation>
    </message>
    <message>
        <source>Discarded drafts</source>
        <translation>已放弃的草稿</translation>
    </message>
    <message>
        <source>What you wrote and discarded, with its pictures.</source>
        <translation>您写下后又放弃的内容及其图片。</translation>
    </message>
    <message>
        <source>Finished transfers</source>
        <translation>已完成的传输</translation>
    </message>
    <message>
        <source>The list of what was sent; not the files.</source>
        <translation>已发送内容的列表；不含文件本身。</translation>
    </message>
    <message>
        <source>Pictures of others</source>
        <translation>他人的图片</translation>
    </message>
    <message>
        <source>Copies, so that the market can be seen offline.</source>
        <translation>副本，用于离线查看市场。</translation>
    </message>
    <message>
        <source>Recordings of others</source>
        <translation>他人的音视频</translation>
    </message>
    <message>
        <source>Copies of videos and voice notes that you played.</source>
        <translation>您播放过的视频和语音备注的副本。</translation>
    </message>
    <message>
        <source>List of exports</source>
        <translation>导出列表</translation>
    </message>
    <message>
        <source>When and where to; the archives are yours to keep.</source>
        <translation>导出的时间和位置；归档文件由您自行保管。</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>What the platform had to tell you.</source>
        <translation>平台向您发布的通知。</translation>
    </message>
    <message>
        <source>Ledger of consents</source>
        <translation>同意台账</translation>
    </message>
    <message>
        <source>The proof of what you agreed to and took back.</source>
        <translation>您同意和撤回的证明。</translation>
    </message>
    <message>
        <source>Codes by message</source>
        <translation>短信验证码</translation>
    </message>
    <message>
        <source>Whether a code was used, for the limits.</source>
        <translation>验证码是否已使用，用于次数限制。</translation>
    </message>
    <message>
        <source>Messages with codes</source>
        <translation>验证码短信</translation>
    </message>
    <message>
        <source>What was sent to your phone.</source>
        <translation>发送到您手机的内容。</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>会话</translation>
    </message>
    <message>
        <source>Where you were signed in, after it ended.</source>
        <translation>您曾在哪里登录（会话结束后）。</translation>
    </message>
    <message>
        <source>Only if you agreed; taken back, they go at once.</source>
        <translation>仅在您同意后记录；撤回后立即删除。</translation>
    </message>
    <message>
        <source>Unfinished uploads</source>
        <translation>未完成的上传</translation>
    </message>
    <message>
        <source>Files that stopped on their way.</source>
        <translation>中途停止的文件。</translation>
    </message>
    <message>
        <source>Prepared exports</source>
        <translation>已备好的导出数据</translation>
    </message>
    <message>
        <source>The platform&apos;s part of an archive.</source>
        <translation>归档中平台部分的数据。</translation>
    </message>
    <message>
        <source>Pictures of faces</source>
        <translation>面部照片</translation>
    </message>
    <message>
        <source>Deleted as soon as the check is decided.</source>
        <translation>核验有结果后立即删除。</translation>
    </message>
    <message>
        <source>Requests about your data</source>
        <translation>个人信息权利申请</translation>
    </message>
    <message>
        <source>The case, its answer and what was done.</source>
        <translation>申请、答复和处理结果。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>The law asks for three years after completion.</source>
        <translation>法律要求自完成之日起保存三年。</translation>
    </message>
    <message>
        <source>Your account</source>
        <translation>您的账号</translation>
    </message>
    <message>
        <source>After it was closed; the review ends within 48 hours.</source>
        <translation>注销之后；注销审核在 48 小时内完成。</translation>
    </message>
</context>
<context>
    <name>RetentionModel</name>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kept for</source>
        <translation>保存期限</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message>
        <source>On this computer</source>
        <translation>这台电脑上</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>平台上</translation>
    </message>
    <message>
        <source>Clear…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Cleared: {kind}</source>
        <translation>已清除：{kind}</translation>
    </message>
    <message>
        <source>The desktop client keeps no cookies, and neither pixels nor beacons. What it stores on this computer is all in the list above.</source>
        <translation>桌面客户端不使用 Cookie，也不使用像素标签或信标。它在这台电脑上保存的内容全部列在上方。</translation>
    </message>
    <message>
        <source>{size} in copies, logs and lists. Your vehicles, drafts that you have not discarded and whatever waits to be sent are never deleted by age, and clearing leaves them alone.</source>
        <translation>副本、日志和列表共 {size}。您的车辆、未放弃的草稿和等待发送的内容不会因到期而删除，清除时也不受影响。</translation>
    </message>
    <message>
        <source>Looked through last: {time}. It happens once a day.</source>
        <translation>上次检查：{time}。每天检查一次。</translation>
    </message>
    <message>
        <source>Not looked through yet. It happens once a day, when the platform has confirmed the time: nothing is deleted by a clock that may be wrong.</source>
        <translation>尚未检查。每天检查一次，在平台确认时间之后进行：不会根据可能不准的时钟删除任何内容。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) are deleted here. This cannot be undone.</source>
        <translation>
            <numerusform>将在本机删除 %n 项内容，此操作无法撤销。</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear “{kind}”?</source>
        <translation>要清除“{kind}”吗？</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
</context>
<context>
    <name>Revealed</name>
    <message>
        <source>Copy: {name}</source>
        <translation>复制：{name}</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}：{text}</translation>
    </message>
    <message>
        <source>{name}, masked: {text}</source>
        <translation>{name}（已脱敏）：{text}</translation>
    </message>
    <message>
        <source>Show: {name}</source>
        <translation>显示：{name}</translation>
    </message>
    <message>
        <source>Hide: {name}</source>
        <translation>隐藏：{name}</translation>
    </message>
</context>
<context>
    <name>RunningFace</name>
    <message>
        <source>Files</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Sort what was read</source>
        <translation>分拣已读取的文件</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Reading the files</source>
        <translation>正在读取文件</translation>
    </message>
    <message>
        <source>Not all files are read</source>
        <translation>未读完全部文件</translation>
    </message>
    <message>
        <source>Looking for VIN plates in the pictures</source>
        <translation>正在图片中查找 VIN 铭牌</translation>
    </message>
    <message>
        <source>Times, VIN plates and codes are read on this computer. Photos are copied while that is done; leave the card in until the vehicles are made.</source>
        <translation>时间、VIN 铭牌和码都在这台电脑上读取。其间会复制照片；在车辆创建完成之前，请勿拔出存储卡。</translation>
    </message>
    <message>
        <source>The vehicles get their files</source>
        <translation>正在将文件分给各车辆</translation>
    </message>
    <message>
        <source>Not all vehicles have their files</source>
        <translation>部分车辆尚未收到全部文件</translation>
    </message>
    <message>
        <source>Each file goes once, even if the program ends meanwhile.</source>
        <translation>每个文件只处理一次，即使程序中途退出也是如此。</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} / {all} 个文件</translation>
    </message>
</context>
<context>
    <name>SavedLine</name>
    <message>
        <source>Save now</source>
        <translation>立即保存</translation>
    </message>
    <message>
        <source>Could not save: {reason}</source>
        <translation>保存失败：{reason}</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>已保存 {time}</translation>
    </message>
    <message>
        <source>Nothing to save yet</source>
        <translation>尚无内容需要保存</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
</context>
<context>
    <name>ScanDialog</name>
    <message>
        <source>Scan the VIN</source>
        <translation>扫描 VIN</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>ScanPage</name>
    <message>
        <source>Scan on</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>Scan a picture from a file…</source>
        <translation>从文件扫描图片…</translation>
    </message>
    <message>
        <source>Scan the picture on the clipboard</source>
        <translation>扫描剪贴板中的图片</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描</translation>
    </message>
</context>
<context>
    <name>ScanPane</name>
    <message>
        <source>Reading the picture</source>
        <translation>识别图片</translation>
    </message>
    <message>
        <source>Drop the licence here</source>
        <translation>将执照拖到此处</translation>
    </message>
    <message>
        <source>A photo, a scan or a PDF. You can also paste it.</source>
        <translation>照片、扫描件或 PDF，也可以粘贴。</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>已移除 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>No fields of a licence were found. Type in what it says.</source>
        <translation>未找到执照的字段，请手动填写执照内容。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Add pages…</source>
        <translation>添加页面…</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>营业执照</translation>
    </message>
    <message>
        <source>Camera…</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Drop further pages here</source>
        <translation>将更多页面拖到此处</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added. Remove what is not needed.</source>
        <translation>
            <numerusform>已添加 %n 页。请移除不需要的页面。</numerusform>
        </translation>
    </message>
    <message>
        <source>The page could not be read here. Type in what it says.</source>
        <translation>本机无法识别此页，请手动填写其内容。</translation>
    </message>
    <message>
        <source>Reading the picture…</source>
        <translation>正在识别图片…</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>正在处理页面…</translation>
    </message>
</context>
<context>
    <name>ScanView</name>
    <message>
        <source>Scan on</source>
        <translation>继续扫描</translation>
    </message>
    <message>
        <source>Drop a picture with a code or a VIN</source>
        <translation>请将带有码或 VIN 的图片拖到此处</translation>
    </message>
    <message>
        <source>There is no picture on the clipboard.</source>
        <translation>剪贴板中没有图片。</translation>
    </message>
    <message>
        <source>Hold a code or a VIN into the frame</source>
        <translation>请将码或 VIN 对准取景框</translation>
    </message>
    <message>
        <source>QR and DataMatrix codes of vehicles, companies, papers and business cards; VINs on labels, plates and windscreens. Nothing is opened before you say so.</source>
        <translation>可识别车辆、公司、单证和名片的 QR 码与 DataMatrix 码，以及标签、铭牌和前挡风玻璃上的 VIN。未经您同意不会打开任何内容。</translation>
    </message>
    <message>
        <source>Picture file…</source>
        <translation>图片文件…</translation>
    </message>
    <message>
        <source>From clipboard</source>
        <translation>从剪贴板</translation>
    </message>
    <message>
        <source>This installation reads VINs from codes only, not from print.</source>
        <translation>此安装只能从码中读取 VIN，不能识别印刷字符。</translation>
    </message>
    <message>
        <source>Picture with a code or a VIN</source>
        <translation>带有码或 VIN 的图片</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>No code and no VIN found</source>
        <translation>未找到码或 VIN</translation>
    </message>
    <message>
        <source>Nothing in the picture could be read.</source>
        <translation>图片中没有可识别的内容。</translation>
    </message>
    <message>
        <source>Take it closer, sharp and without glare, and try again.</source>
        <translation>请靠近拍摄，保持清晰、避免反光，然后重试。</translation>
    </message>
    <message>
        <source>The picture cannot be read</source>
        <translation>无法读取图片</translation>
    </message>
    <message>
        <source>Choose another picture, or hold the code before the camera.</source>
        <translation>请选择其他图片，或将码对准摄像头。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
</context>
<context>
    <name>Scanned</name>
    <message>
        <source>Vehicle identification number (VIN)</source>
        <translation>车架号（VIN）</translation>
    </message>
    <message>
        <source>Vehicle on Vehilink</source>
        <translation>Vehilink 上的车辆</translation>
    </message>
    <message>
        <source>Company on Vehilink</source>
        <translation>Vehilink 上的公司</translation>
    </message>
    <message>
        <source>Paper of an order</source>
        <translation>订单单证</translation>
    </message>
    <message>
        <source>Paper of a quotation</source>
        <translation>报价单证</translation>
    </message>
    <message>
        <source>Business card</source>
        <translation>名片</translation>
    </message>
    <message>
        <source>Chinese business licence</source>
        <translation>中国营业执照</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>网址</translation>
    </message>
    <message>
        <source>Address that is not opened</source>
        <translation>不会打开的地址</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>QR code</source>
        <translation>QR 码</translation>
    </message>
    <message>
        <source>DataMatrix code</source>
        <translation>DataMatrix 码</translation>
    </message>
    <message>
        <source>Bar code (Code 39)</source>
        <translation>条形码（Code 39）</translation>
    </message>
    <message>
        <source>Bar code (Code 128)</source>
        <translation>条形码（Code 128）</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷字符</translation>
    </message>
    <message>
        <source>It leads away from your platform.</source>
        <translation>它会把您带离本平台。</translation>
    </message>
    <message>
        <source>The connection would not be encrypted.</source>
        <translation>连接不会加密。</translation>
    </message>
    <message>
        <source>It has a user name in front of the host, as forged addresses do.</source>
        <translation>主机名前带有用户名，伪造的地址常用此手法。</translation>
    </message>
    <message>
        <source>The host has letters of another script, which can pass for others.</source>
        <translation>主机名含有其他文字的字母，容易与常用字母混淆。</translation>
    </message>
    <message>
        <source>The host is a number instead of a name.</source>
        <translation>主机是数字而非名称。</translation>
    </message>
    <message>
        <source>It is a short form that hides where it leads.</source>
        <translation>这是短网址，看不出指向哪里。</translation>
    </message>
    <message>
        <source>It uses an unusual port.</source>
        <translation>它使用了不常用的端口。</translation>
    </message>
    <message>
        <source>It has characters no address should have.</source>
        <translation>它含有地址中不应出现的字符。</translation>
    </message>
    <message>
        <source>It is unusually long.</source>
        <translation>它异常地长。</translation>
    </message>
    <message>
        <source>Addresses that begin with “{scheme}:” can run programs or read files. Vehilink shows them and never opens them.</source>
        <translation>以“{scheme}:”开头的地址可能运行程序或读取文件。Vehilink 只显示，绝不打开。</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Search brand, model, VIN, stock no., port, seller</source>
        <translation>搜索品牌、车型、VIN、库存编号、港口、卖家</translation>
    </message>
    <message>
        <source>Search the market</source>
        <translation>搜索市场</translation>
    </message>
</context>
<context>
    <name>SearchChoiceField</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Choose one from the list</source>
        <translation>请从列表中选择</translation>
    </message>
</context>
<context>
    <name>SearchDialog</name>
    <message>
        <source>Search history</source>
        <translation>搜索记录</translation>
    </message>
    <message>
        <source>Remove {text}</source>
        <translation>移除“{text}”</translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>没有搜索记录。</translation>
    </message>
</context>
<context>
    <name>SearchTrace</name>
    <message numerus="yes">
        <source>%n search(es) on the market are remembered.</source>
        <translation>
            <numerusform>已记住 %n 条市场搜索。</numerusform>
        </translation>
    </message>
    <message>
        <source>No searches are remembered.</source>
        <translation>没有搜索记录。</translation>
    </message>
    <message>
        <source>Erase the search history?</source>
        <translation>要清除搜索记录吗？</translation>
    </message>
    <message>
        <source>The searches that you made on the market are forgotten on this computer.</source>
        <translation>您在市场中的搜索内容将从这台电脑上清除。</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Sections</source>
        <translation>分区</translation>
    </message>
    <message>
        <source>not finished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>has a problem</source>
        <translation>有问题</translation>
    </message>
</context>
<context>
    <name>SelectionActions</name>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Mark as sold</source>
        <translation>标记为已售</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Label…</source>
        <translation>标签…</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>On their way: {n}</source>
        <translation>正在发送：{n}</translation>
    </message>
    <message>
        <source>Withdraw from the market?</source>
        <translation>要下架吗？</translation>
    </message>
    <message>
        <source>Mark as sold?</source>
        <translation>标记为已售？</translation>
    </message>
    <message>
        <source>Buyers no longer see it. You can publish it again.</source>
        <translation>买家将不再看到这辆车。您之后可以重新发布。</translation>
    </message>
    <message>
        <source>Sent to the platform: {n}</source>
        <translation>已提交平台：{n}</translation>
    </message>
    <message>
        <source>Discarded: {n}</source>
        <translation>已放弃：{n}</translation>
    </message>
    <message>
        <source>Brought back: {n}</source>
        <translation>已恢复：{n}</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
</context>
<context>
    <name>SessionRow</name>
    <message>
        <source>{system} · Vehilink {version}</source>
        <translation>{system} · Vehilink {version}</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Sign out {device}</source>
        <translation>将 {device} 退出登录</translation>
    </message>
    <message>
        <source>Last used {last} · this device first seen {first}</source>
        <translation>上次使用 {last} · 此设备首次出现 {first}</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Language and appearance</source>
        <translation>语言与外观</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>配色</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>文字大小</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>本机数据</translation>
    </message>
    <message>
        <source>Your drafts, their pictures and the part of the market that you have seen are kept here, encrypted, so that you can work without a connection.</source>
        <translation>您的草稿、图片以及已浏览的市场车源会加密保存在这里，断网时也能工作。</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>隐私设置</translation>
    </message>
    <message>
        <source>About Vehilink</source>
        <translation>关于 Vehilink</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>窗口框架</translation>
    </message>
    <message>
        <source>Icons</source>
        <translation>图标</translation>
    </message>
    <message>
        <source>Runs on</source>
        <translation>运行环境</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
</context>
<context>
    <name>SettingsPart</name>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>What you look at and search for</source>
        <translation>浏览与搜索</translation>
    </message>
    <message>
        <source>This program on this computer</source>
        <translation>这台电脑上的本程序</translation>
    </message>
    <message>
        <source>This system does not offer it.</source>
        <translation>此系统不支持此功能。</translation>
    </message>
    <message>
        <source>This system shows no tray now, so it has no effect.</source>
        <translation>此系统当前没有托盘，因此不起作用。</translation>
    </message>
    <message>
        <source>“Do not track” is on: nothing is recorded.</source>
        <translation>“请勿追踪”已开启：不作任何记录。</translation>
    </message>
    <message>
        <source>Your system does not list Vehilink any more. Switch it off and on to list it again.</source>
        <translation>您的系统启动项中已没有 Vehilink。请关闭后重新开启，以再次添加。</translation>
    </message>
</context>
<context>
    <name>ShotList</name>
    <message>
        <source>Wanted shots</source>
        <translation>需拍摄的照片</translation>
    </message>
</context>
<context>
    <name>ShotMenu</name>
    <message>
        <source>Shows</source>
        <translation>拍摄内容</translation>
    </message>
    <message>
        <source>A flaw…</source>
        <translation>瑕疵…</translation>
    </message>
    <message>
        <source>Nothing of these</source>
        <translation>以上都不是</translation>
    </message>
</context>
<context>
    <name>ShotModel</name>
    <message>
        <source>Taken</source>
        <translation>已拍</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未拍</translation>
    </message>
</context>
<context>
    <name>ShotTile</name>
    <message>
        <source>Remove: {name}</source>
        <translation>移除：{name}</translation>
    </message>
</context>
<context>
    <name>Shots</name>
    <message>
        <source>Other picture</source>
        <translation>其他图片</translation>
    </message>
    <message>
        <source>From the middle of the side, wheels straight, the whole car</source>
        <translation>从侧面正中拍摄，车轮摆正，拍到整车</translation>
    </message>
    <message>
        <source>So near that the profile and the size on it can be read</source>
        <translation>靠近拍摄，能看清花纹和尺寸标识</translation>
    </message>
    <message>
        <source>From the front corner, the whole car</source>
        <translation>从车头一角拍摄，拍到整车</translation>
    </message>
    <message>
        <source>From the rear corner, the whole car</source>
        <translation>从车尾一角拍摄，拍到整车</translation>
    </message>
    <message>
        <source>Straight from the front, lamps level</source>
        <translation>正对车头拍摄，与车灯齐平</translation>
    </message>
    <message>
        <source>Straight from behind, number plate covered</source>
        <translation>正对车尾拍摄，遮住车牌</translation>
    </message>
    <message>
        <source>Ignition on, so that the odometer can be read</source>
        <translation>打开点火开关，能看清里程表读数</translation>
    </message>
    <message>
        <source>From above, bonnet fully open</source>
        <translation>从上方拍摄，发动机盖完全打开</translation>
    </message>
    <message>
        <source>Flap open, so that the kind of plug can be seen</source>
        <translation>打开充电口盖，能看清接口类型</translation>
    </message>
    <message>
        <source>Fill the frame with the plate, hold still</source>
        <translation>让铭牌充满画面，保持不动</translation>
    </message>
    <message>
        <source>All keys; names on papers covered</source>
        <translation>拍到全部钥匙；遮住证件上的姓名</translation>
    </message>
    <message>
        <source>Choose where it is, then take it from near</source>
        <translation>先选择部位，再近距离拍摄</translation>
    </message>
    <message>
        <source>{there} of {wanted} shots</source>
        <translation>已拍 {there} / {wanted} 项</translation>
    </message>
    <message>
        <source>{shot}: {zone}</source>
        <comment>Flaw: roof</comment>
        <translation>{shot}：{zone}</translation>
    </message>
    <message>
        <source>Front three-quarter</source>
        <translation>前 45 度角</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>正前方</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>左侧面</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>右侧面</translation>
    </message>
    <message>
        <source>Rear three-quarter</source>
        <translation>后 45 度角</translation>
    </message>
    <message>
        <source>Rear</source>
        <translation>正后方</translation>
    </message>
    <message>
        <source>Underside</source>
        <translation>底盘</translation>
    </message>
    <message>
        <source>Dashboard, odometer</source>
        <translation>仪表台、里程表</translation>
    </message>
    <message>
        <source>Front seats</source>
        <translation>前排座椅</translation>
    </message>
    <message>
        <source>Rear seats</source>
        <translation>后排座椅</translation>
    </message>
    <message>
        <source>Passenger space</source>
        <translation>客舱</translation>
    </message>
    <message>
        <source>Boot</source>
        <translation>后备箱</translation>
    </message>
    <message>
        <source>Load space</source>
        <translation>货厢</translation>
    </message>
    <message>
        <source>Engine bay</source>
        <translation>发动机舱</translation>
    </message>
    <message>
        <source>Charging port</source>
        <translation>充电口</translation>
    </message>
    <message>
        <source>VIN plate</source>
        <translation>VIN 铭牌</translation>
    </message>
    <message>
        <source>Tyre, front left</source>
        <translation>左前轮胎</translation>
    </message>
    <message>
        <source>Tyre, front right</source>
        <translation>右前轮胎</translation>
    </message>
    <message>
        <source>Tyre, rear left</source>
        <translation>左后轮胎</translation>
    </message>
    <message>
        <source>Tyre, rear right</source>
        <translation>右后轮胎</translation>
    </message>
    <message>
        <source>Keys and papers</source>
        <translation>钥匙与证件</translation>
    </message>
    <message>
        <source>Flaw</source>
        <translation>瑕疵</translation>
    </message>
    <message>
        <source>Front bumper</source>
        <translation>前保险杠</translation>
    </message>
    <message>
        <source>Bonnet</source>
        <translation>发动机盖</translation>
    </message>
    <message>
        <source>Windscreen</source>
        <translation>前挡风玻璃</translation>
    </message>
    <message>
        <source>Roof</source>
        <translation>车顶</translation>
    </message>
    <message>
        <source>Rear window</source>
        <translation>后挡风玻璃</translation>
    </message>
    <message>
        <source>Boot lid</source>
        <translation>后备箱盖</translation>
    </message>
    <message>
        <source>Rear bumper</source>
        <translation>后保险杠</translation>
    </message>
    <message>
        <source>Wheels</source>
        <translation>车轮</translation>
    </message>
    <message>
        <source>Interior</source>
        <translation>内饰</translation>
    </message>
    <message>
        <source>Underbody</source>
        <translation>车身底部</translation>
    </message>
    <message>
        <source>Left front wing</source>
        <translation>左前翼子板</translation>
    </message>
    <message>
        <source>Left front door</source>
        <translation>左前门</translation>
    </message>
    <message>
        <source>Left rear door</source>
        <translation>左后门</translation>
    </message>
    <message>
        <source>Left rear wing</source>
        <translation>左后翼子板</translation>
    </message>
    <message>
        <source>Left sill</source>
        <translation>左侧门槛</translation>
    </message>
    <message>
        <source>Right front wing</source>
        <translation>右前翼子板</translation>
    </message>
    <message>
        <source>Right front door</source>
        <translation>右前门</translation>
    </message>
    <message>
        <source>Right rear door</source>
        <translation>右后门</translation>
    </message>
    <message>
        <source>Right rear wing</source>
        <translation>右后翼子板</translation>
    </message>
    <message>
        <source>Right sill</source>
        <translation>右侧门槛</translation>
    </message>
</context>
<context>
    <name>SidePanel</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>Check that this computer is online, then try again.</source>
        <translation>请确认这台电脑已联网，然后重试。</translation>
    </message>
    <message>
        <source>Wrong code. Attempts left: {n}.</source>
        <translation>验证码错误，还可尝试 {n} 次。</translation>
    </message>
    <message>
        <source>{reason} Try again in {time}.</source>
        <translation>{reason}请在 {time}后重试。</translation>
    </message>
    <message>
        <source>{title}. {advice}</source>
        <translation>{title}。{advice}</translation>
    </message>
    <message>
        <source>This computer was signed out from another device. If that was not you, sign in and look at My › Devices and sessions. Your drafts are kept.</source>
        <translation>这台电脑已被另一台设备退出登录。如果不是您本人操作，请登录后查看“我的 › 设备与会话”。您的草稿都已保留。</translation>
    </message>
    <message>
        <source>Somebody used an old key of this session, so the platform ended it. Sign in, then say under My › Devices and sessions that your account may have leaked.</source>
        <translation>有人使用了此会话的旧密钥，平台已结束该会话。请登录，然后在“我的 › 设备与会话”中报告账号可能已泄露。</translation>
    </message>
    <message>
        <source>The platform has suspended this account. Your drafts are kept on this computer. Ask the platform&apos;s staff why.</source>
        <translation>平台已停用此账号。您的草稿保留在这台电脑上。请向平台工作人员询问原因。</translation>
    </message>
    <message>
        <source>This account was closed, as was asked for. You may register again at any time.</source>
        <translation>此账号已按申请注销。您可以随时重新注册。</translation>
    </message>
    <message>
        <source>Everything of this profile is erased from this computer. What you exported or saved yourself is still where you put it.</source>
        <translation>此用户配置的所有内容已从这台电脑上清除。您自行导出或保存的文件仍在原处。</translation>
    </message>
    <message>
        <source>This computer was not used for a long time, so it was signed out. Your drafts are kept.</source>
        <translation>这台电脑长时间未使用，已退出登录。您的草稿都已保留。</translation>
    </message>
    <message>
        <source>The platform ended the session. Sign in again; your drafts are kept.</source>
        <translation>平台已结束此会话。请重新登录，您的草稿都已保留。</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Sign in or register</source>
        <translation>登录或注册</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>开始之前</translation>
    </message>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>New here? What do you do?</source>
        <translation>新用户？请选择您的业务</translation>
    </message>
    <message>
        <source>Welcome to Vehilink</source>
        <translation>欢迎使用 Vehilink</translation>
    </message>
    <message>
        <source>{advice} If this network needs a proxy, set it in the system&apos;s network settings.</source>
        <translation>{advice}如果当前网络需要代理，请在系统的网络设置中配置。</translation>
    </message>
    <message>
        <source>The privacy policy could not be read. {reason}</source>
        <translation>无法读取隐私政策。{reason}</translation>
    </message>
    <message>
        <source>That took too long, so the code is no longer good. Ask for another one.</source>
        <translation>用时过长，验证码已失效，请重新获取。</translation>
    </message>
</context>
<context>
    <name>SignOutDialog</name>
    <message>
        <source>Sign out?</source>
        <translation>退出登录？</translation>
    </message>
    <message>
        <source>You can sign in again at any time with a code.</source>
        <translation>您可以随时用验证码重新登录。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or change(s) are on this computer only. They stay here; what was on its way is sent after you sign in again.</source>
        <translation>
            <numerusform>有 %n 项草稿或修改仅保存在这台电脑上。它们会留在这里；正在发送的内容会在您重新登录后发送。</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them elsewhere too, export them with their pictures.</source>
        <translation>如需在其他地方保留，请连同图片一起导出。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Keep them here, sign out</source>
        <translation>保留在本机并退出登录</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Erase everything</source>
        <translation>全部清除</translation>
    </message>
    <message>
        <source>Forget everything on this computer?</source>
        <translation>清除本机上的全部数据？</translation>
    </message>
    <message>
        <source>The key that opens your data here is destroyed first. Then drafts, pictures, recordings, deals, searches, settings and logs of this profile are erased, and a practice platform that runs on this computer with them. This cannot be undone. What you exported or saved yourself stays where you put it. So does what a real platform has of your account.</source>
        <translation>首先销毁用于打开您本机数据的密钥，然后清除此用户配置的草稿、图片、音视频、交易、搜索记录、设置和日志，以及在这台电脑上运行的沙盒。此操作无法撤销。您自行导出或保存的文件仍留在原处；真实平台上您账号的信息也不受影响。</translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) or change(s) are on this computer only and would be lost.</source>
        <translation>
            <numerusform>%n 份草稿或修改仅保存在这台电脑上，清除后将会丢失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Not your own computer, or leaving it? Nothing has to stay here.</source>
        <translation>不是您自己的电脑，或者不再使用它？可以不在这里留下任何内容。</translation>
    </message>
    <message>
        <source>Forget everything on this computer…</source>
        <translation>清除这台电脑上的全部内容…</translation>
    </message>
    <message>
        <source>Export unsent work</source>
        <translation>导出未发送的内容</translation>
    </message>
    <message>
        <source>Zip files (*.zip)</source>
        <translation>ZIP 文件 (*.zip)</translation>
    </message>
    <message>
        <source>Exported to {file}</source>
        <translation>已导出到 {file}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>正在导出…</translation>
    </message>
    <message>
        <source>Export as a zip…</source>
        <translation>导出为 ZIP…</translation>
    </message>
</context>
<context>
    <name>SnapshotDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Take again</source>
        <translation>重拍</translation>
    </message>
    <message>
        <source>Take picture</source>
        <translation>拍照</translation>
    </message>
    <message>
        <source>Use this picture</source>
        <translation>使用这张照片</translation>
    </message>
    <message>
        <source>Photograph a page</source>
        <translation>拍摄页面</translation>
    </message>
    <message>
        <source>Your picture</source>
        <translation>您的头像</translation>
    </message>
</context>
<context>
    <name>SortingBanner</name>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) wait to be sorted onto their vehicles.</source>
        <translation>
            <numerusform>%n 个文件等待分拣到各车辆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffStep</name>
    <message>
        <source>Say how and when you can be reached. Write no codes and passwords here.</source>
        <translation>请写明联系您的方式和时间。请勿在此填写验证码和密码。</translation>
    </message>
    <message>
        <source>To the platform&apos;s staff</source>
        <translation>致平台工作人员</translation>
    </message>
</context>
<context>
    <name>StartFace</name>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Certify your company</source>
        <translation>认证您的公司</translation>
    </message>
    <message>
        <source>You need</source>
        <translation>您需要准备</translation>
    </message>
    <message>
        <source>The picture is read on this computer. Nothing is sent until you submit; the draft waits here as long as you like.</source>
        <translation>图片在这台电脑上识别。提交之前不会发送任何内容，草稿会一直保留在这里。</translation>
    </message>
</context>
<context>
    <name>StateHeader</name>
    <message>
        <source>Pages being sent</source>
        <translation>正在发送的页面</translation>
    </message>
</context>
<context>
    <name>StatusCounts</name>
    <message numerus="yes">
        <source>%n waiting</source>
        <translation>
            <numerusform>%n 项等待中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you</source>
        <translation>
            <numerusform>%n 项需要您处理</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Pictures sent</source>
        <translation>已发送的图片</translation>
    </message>
    <message>
        <source>synced {time}</source>
        <translation>{time} 已同步</translation>
    </message>
    <message>
        <source>{names}: in use</source>
        <translation>{names}：正在使用</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>Working offline, as you chose</source>
        <translation>离线工作（您的选择）</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>未登录</translation>
    </message>
    <message>
        <source>Sign in to your network</source>
        <translation>请先登录所在网络</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>磁盘已满</translation>
    </message>
    <message>
        <source>The connection is not trusted</source>
        <translation>连接不受信任</translation>
    </message>
    <message>
        <source>Offline: your work is kept here</source>
        <translation>离线：您的工作保存在本机</translation>
    </message>
    <message>
        <source>{done} of {total} pictures</source>
        <translation>图片 {done} / {total}</translation>
    </message>
    <message numerus="yes">
        <source>%n min left</source>
        <translation>
            <numerusform>还需 %n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>under a minute</source>
        <translation>不到一分钟</translation>
    </message>
</context>
<context>
    <name>StepBars</name>
    <message numerus="yes">
        <source>%n deal(s)</source>
        <translation>
            <numerusform>%n 笔交易</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Add from my stock</source>
        <translation>从我的车源添加</translation>
    </message>
    <message>
        <source>Filter: vehicle, VIN, stock no.</source>
        <translation>筛选：车辆、VIN、库存编号</translation>
    </message>
    <message>
        <source>My vehicles</source>
        <translation>我的车辆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>There is no vehicle in your stock yet.</source>
        <translation>您的车源中还没有车辆。</translation>
    </message>
    <message>
        <source>Add {n} vehicles</source>
        <translation>添加 {n} 辆</translation>
    </message>
</context>
<context>
    <name>StockModel</name>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>VIN</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>修改时间</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
    <message>
        <source>{n} · {ready} % ready</source>
        <translation>{n} · 完善度 {ready}%</translation>
    </message>
    <message>
        <source>Unpublished changes</source>
        <translation>有未发布的修改</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>States</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Filter: vehicle, VIN, stock no.</source>
        <translation>筛选：车辆、VIN、库存编号</translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>我的车源</translation>
    </message>
    <message>
        <source>My vehicles</source>
        <translation>我的车辆</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
    <message>
        <source>Files of several vehicles…</source>
        <translation>多辆车的文件…</translation>
    </message>
    <message>
        <source>Files of several vehicles</source>
        <translation>多辆车的文件</translation>
    </message>
    <message>
        <source>No vehicles yet</source>
        <translation>还没有车辆</translation>
    </message>
    <message>
        <source>Drop a folder of pictures here, or start with the VIN.</source>
        <translation>将图片文件夹拖到此处，或从 VIN 开始。</translation>
    </message>
    <message>
        <source>No vehicle here</source>
        <translation>这里没有车辆</translation>
    </message>
    <message>
        <source>None of your vehicles is in this state and fits the filter.</source>
        <translation>没有符合此状态和筛选条件的车辆。</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Drop pictures to start a new vehicle</source>
        <translation>将图片拖到此处，新建车源</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需您处理</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>{n} selected</source>
        <translation>已选 {n} 项</translation>
    </message>
    <message>
        <source>Picture.png</source>
        <translation>图片.png</translation>
    </message>
</context>
<context>
    <name>SubmissionList</name>
    <message>
        <source>Submissions</source>
        <translation>提交记录</translation>
    </message>
    <message>
        <source>Open one to see what was sent.</source>
        <translation>打开一条，查看已发送的内容。</translation>
    </message>
</context>
<context>
    <name>SummaryCard</name>
    <message>
        <source>Summary</source>
        <translation>汇总</translation>
    </message>
    <message>
        <source>Span of the summary</source>
        <translation>汇总的时间范围</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) to the platform, {size} sent.</source>
        <translation>
            <numerusform>向平台发送了 %n 次请求，共 {size}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a line to see all that it may carry.</source>
        <translation>选择一行，查看它可能携带的全部内容。</translation>
    </message>
    <message>
        <source>{what} may carry: {fields}. Anything else is held back.</source>
        <translation>“{what}”可能携带：{fields}。其他内容一律拦截。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>最近 24 小时</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SummaryModel</name>
    <message>
        <source>What for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Personal data in it</source>
        <translation>所含个人信息</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求次数</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送量</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>SupplierView</name>
    <message>
        <source>My vehicles that fit</source>
        <translation>我的匹配车辆</translation>
    </message>
    <message>
        <source>Open request</source>
        <translation>打开求购</translation>
    </message>
    <message>
        <source>Ends in {time}</source>
        <translation>{time}后截止</translation>
    </message>
    <message>
        <source>It is over. Nobody can quote.</source>
        <translation>求购已结束，无法再报价。</translation>
    </message>
    <message>
        <source>Open my quotation</source>
        <translation>打开我的报价</translation>
    </message>
    <message>
        <source>Quote with these</source>
        <translation>用这些车辆报价</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>None of your vehicles fits. You can quote with others.</source>
        <translation>您没有匹配的车辆，可以用其他车辆报价。</translation>
    </message>
</context>
<context>
    <name>TargetDialog</name>
    <message>
        <source>Which vehicle is it?</source>
        <translation>属于哪辆车？</translation>
    </message>
    <message>
        <source>A new vehicle</source>
        <translation>新建车辆</translation>
    </message>
    <message>
        <source>A draft is made. The VIN may be added later.</source>
        <translation>会创建草稿，VIN 可以稍后补填。</translation>
    </message>
    <message>
        <source>One of my stock</source>
        <translation>我的车源中的一辆</translation>
    </message>
    <message>
        <source>It gets the files added.</source>
        <translation>文件会添加到这辆车。</translation>
    </message>
    <message>
        <source>VIN, if you know it</source>
        <translation>VIN（如已知）</translation>
    </message>
    <message>
        <source>Filter: vehicle, VIN, stock no.</source>
        <translation>筛选：车辆、VIN、库存编号</translation>
    </message>
    <message>
        <source>My vehicles</source>
        <translation>我的车辆</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选择</translation>
    </message>
</context>
<context>
    <name>TechnicalDetails</name>
    <message>
        <source>Hide technical details</source>
        <translation>隐藏技术详情</translation>
    </message>
    <message>
        <source>Technical details</source>
        <translation>技术详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
</context>
<context>
    <name>Terms</name>
    <message>
        <source>Line {n}</source>
        <translation>第 {n} 行</translation>
    </message>
    <message>
        <source>{n} × {vehicle} at {price}</source>
        <translation>{n} × {vehicle}，单价 {price}</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>另有 {n} 项</translation>
    </message>
    <message>
        <source>VIN {n}, {vin}: {problem}</source>
        <translation>第 {n} 个 VIN，{vin}：{problem}</translation>
    </message>
    <message>
        <source>Is {vin} meant?</source>
        <translation>是否应为 {vin}？</translation>
    </message>
    <message>
        <source>One a line. They may follow later.</source>
        <translation>每行一个，可以稍后补填。</translation>
    </message>
    <message>
        <source>{n} of {all} are here; each is well formed</source>
        <translation>已填 {n} / {all} 个，格式均正确</translation>
    </message>
</context>
<context>
    <name>TermsView</name>
    <message>
        <source>valid {time} more</source>
        <translation>有效期还剩 {time}</translation>
    </message>
    <message>
        <source>no longer valid</source>
        <translation>已失效</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
</context>
<context>
    <name>TierNote</name>
    <message>
        <source>You see a part of the market, without sellers: {reason}</source>
        <translation>您只能看到部分市场车源，看不到卖家：{reason}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>The way of the order</source>
        <translation>订单进程</translation>
    </message>
</context>
<context>
    <name>TitleDialog</name>
    <message>
        <source>Name of the voice note</source>
        <translation>语音备注名称</translation>
    </message>
    <message>
        <source>Engine, cold start</source>
        <translation>发动机，冷启动</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message>
        <source>Your step: {step}</source>
        <translation>轮到您：{step}</translation>
    </message>
    <message>
        <source>Check the proof: {step}</source>
        <translation>请核对凭证：{step}</translation>
    </message>
    <message>
        <source>Not sent: {reason}</source>
        <translation>未发送：{reason}</translation>
    </message>
    <message>
        <source>Answer the order</source>
        <translation>请答复订单</translation>
    </message>
    <message>
        <source>Answer the offer</source>
        <translation>请答复报价</translation>
    </message>
    <message>
        <source>Your offer runs out unanswered</source>
        <translation>您的报价即将到期，对方尚未答复</translation>
    </message>
    <message>
        <source>Your request ends</source>
        <translation>您的求购即将截止</translation>
    </message>
    <message>
        <source>A request fits your stock</source>
        <translation>有求购与您的车源匹配</translation>
    </message>
    <message>
        <source>This vehicle needs you</source>
        <translation>这辆车需您处理</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>All done</source>
        <translation>全部处理完毕</translation>
    </message>
    <message>
        <source>No deadline, no proof to check, no offer to answer. What comes next shows here.</source>
        <translation>没有到期事项、待核对的凭证或待答复的报价。有新的待办时会显示在这里。</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需您处理</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Deals by step</source>
        <translation>各环节的交易</translation>
    </message>
    <message>
        <source>Agreed by week, {currency}</source>
        <translation>每周成交额，{currency}</translation>
    </message>
    <message>
        <source>Show all {number}</source>
        <translation>显示全部 {number} 项</translation>
    </message>
    <message>
        <source>Values in {currency} by indicative rates: {source}, {time}.</source>
        <translation>金额按参考汇率折算为 {currency}：{source}，{time}。</translation>
    </message>
    <message>
        <source>Not counted, no rate: {amounts}.</source>
        <translation>未计入（无汇率）：{amounts}。</translation>
    </message>
</context>
<context>
    <name>TotalsStrip</name>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总额</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
</context>
<context>
    <name>Trace</name>
    <message>
        <source>Show…</source>
        <translation>查看…</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>清除…</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>已清除</translation>
    </message>
</context>
<context>
    <name>TransferModel</name>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>{done} of {all} files</source>
        <translation>{done} / {all} 个文件</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>公司认证</translation>
    </message>
    <message>
        <source>Purchase request</source>
        <translation>求购</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>订单</translation>
    </message>
    <message>
        <source>Bank account</source>
        <translation>银行账户</translation>
    </message>
    <message>
        <source>Message to customer service</source>
        <translation>给客服的留言</translation>
    </message>
    <message>
        <source>Proof of your identity</source>
        <translation>身份证明</translation>
    </message>
    <message>
        <source>Privacy settings</source>
        <translation>隐私设置</translation>
    </message>
    <message>
        <source>Browsing records</source>
        <translation>浏览记录</translation>
    </message>
    <message>
        <source>Request about your data</source>
        <translation>个人信息权利申请</translation>
    </message>
    <message>
        <source>Dangerous link</source>
        <translation>危险链接</translation>
    </message>
    <message>
        <source>New vehicle</source>
        <translation>新建车源</translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>{sent} of {size}</source>
        <translation>{sent} / {size}</translation>
    </message>
    <message>
        <source>next try {time}</source>
        <translation>{time} 重试</translation>
    </message>
</context>
<context>
    <name>TransfersPage</name>
    <message>
        <source>All files</source>
        <translation>全部文件</translation>
    </message>
    <message>
        <source>Nothing is on its way</source>
        <translation>没有正在发送的内容</translation>
    </message>
    <message>
        <source>What you publish is listed here until it has arrived.</source>
        <translation>您发布的内容在送达之前会显示在这里。</translation>
    </message>
    <message>
        <source>Transfers</source>
        <translation>传输</translation>
    </message>
    <message>
        <source>Files and operations</source>
        <translation>文件与操作</translation>
    </message>
    <message>
        <source>Pause all</source>
        <translation>全部暂停</translation>
    </message>
    <message>
        <source>Resume all</source>
        <translation>全部继续</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>全部重试</translation>
    </message>
    <message>
        <source>Clear finished</source>
        <translation>清除已完成</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Open the vehicle</source>
        <translation>打开车辆</translation>
    </message>
    <message>
        <source>{sent} of {size}</source>
        <translation>{sent} / {size}</translation>
    </message>
    <message>
        <source>about {time} left</source>
        <translation>还需约 {time}</translation>
    </message>
    <message>
        <source>{done} of {all} files sent</source>
        <translation>已发送 {done} / {all} 个文件</translation>
    </message>
    <message>
        <source>Waiting for the platform: {n}</source>
        <translation>等待平台处理：{n}</translation>
    </message>
    <message>
        <source>Everything has arrived</source>
        <translation>全部已送达</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>Online · last synchronised {time}</source>
        <translation>在线 · 上次同步 {time}</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>没有连接</translation>
    </message>
    <message>
        <source>{reason}. Everything is kept and goes on by itself.</source>
        <translation>{reason}。内容均已保存，稍后会自动继续。</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Vehilink</source>
        <translation>打开 Vehilink</translation>
    </message>
    <message>
        <source>Synchronise now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Quit Vehilink</source>
        <translation>退出 Vehilink</translation>
    </message>
</context>
<context>
    <name>TriStateField</name>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>TrimBar</name>
    <message>
        <source>Begin</source>
        <translation>起点</translation>
    </message>
    <message>
        <source>End</source>
        <translation>终点</translation>
    </message>
    <message>
        <source>{time} kept</source>
        <translation>保留 {time}</translation>
    </message>
</context>
<context>
    <name>TypicalFacts</name>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>Do not fill in</source>
        <translation>不填入</translation>
    </message>
    <message numerus="yes">
        <source>%n empty field(s) have usual values for {vehicle}: {fields} …</source>
        <translation>
            <numerusform>{vehicle} 有 %n 个空白字段可填入常用值：{fields}…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UnusedCard</name>
    <message>
        <source>Not used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Drag files here that no vehicle is to get. They stay where they are.</source>
        <translation>将不分给任何车辆的文件拖到此处。原文件不受影响。</translation>
    </message>
</context>
<context>
    <name>ValuePlot</name>
    <message>
        <source>Week of {day}: {value}</source>
        <translation>{day} 当周：{value}</translation>
    </message>
</context>
<context>
    <name>VehicleFiles</name>
    <message>
        <source>Pictures, videos and sound ({endings})</source>
        <translation>图片、视频和声音 ({endings})</translation>
    </message>
    <message>
        <source>Pictures ({endings})</source>
        <translation>图片 ({endings})</translation>
    </message>
    <message>
        <source>Videos ({endings})</source>
        <translation>视频 ({endings})</translation>
    </message>
    <message>
        <source>Sound ({endings})</source>
        <translation>声音 ({endings})</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>添加文件</translation>
    </message>
    <message>
        <source>Add a folder</source>
        <translation>添加文件夹</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>粘贴的图片.png</translation>
    </message>
</context>
<context>
    <name>VehicleForm</name>
    <message>
        <source>{n} of {most} characters</source>
        <translation>{n} / {most} 个字符</translation>
    </message>
</context>
<context>
    <name>VehiclesTab</name>
    <message>
        <source>Send the VINs</source>
        <translation>发送 VIN</translation>
    </message>
    <message>
        <source>{n} of {all} VINs</source>
        <translation>VIN {n} / {all}</translation>
    </message>
    <message>
        <source>Correct the VINs that are marked.</source>
        <translation>请改正标出的 VIN。</translation>
    </message>
    <message>
        <source>A VIN stands here twice.</source>
        <translation>有 VIN 重复。</translation>
    </message>
</context>
<context>
    <name>VideoMode</name>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard and record again</source>
        <translation>放弃并重新录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Space or Enter</source>
        <translation>空格键或回车键</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>Keep the video</source>
        <translation>保留视频</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>The video is being prepared…</source>
        <translation>正在处理视频…</translation>
    </message>
    <message>
        <source>It takes a moment.</source>
        <translation>请稍候。</translation>
    </message>
    <message>
        <source>The video is still here</source>
        <translation>视频仍在这里</translation>
    </message>
    <message>
        <source>It could not be prepared. It stays until you keep or discard it.</source>
        <translation>视频未能处理完成。在您保留或放弃之前，它会一直留在这里。</translation>
    </message>
    <message>
        <source>Recorded {when}, and not kept yet.</source>
        <translation>录制时间：{when}，尚未保留。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>还剩 {time}</translation>
    </message>
    <message>
        <source>{size} left</source>
        <translation>还剩 {size}</translation>
    </message>
    <message>
        <source>{size}, up to {time}</source>
        <translation>{size}，最长 {time}</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>在此之前录制的内容都在这里。</translation>
    </message>
    <message>
        <source>A video is ten minutes or 2 GB at most. All of it is here.</source>
        <translation>视频最长十分钟或 2 GB。已录内容都在这里。</translation>
    </message>
    <message>
        <source>The camera or the microphone went away.</source>
        <translation>摄像头或麦克风已断开。</translation>
    </message>
    <message>
        <source>The camera or the microphone was switched off.</source>
        <translation>摄像头或麦克风已被关闭。</translation>
    </message>
    <message>
        <source>The video could not be written on.</source>
        <translation>无法继续写入视频。</translation>
    </message>
    <message>
        <source>The video is with the vehicle&apos;s pictures</source>
        <translation>视频已与车辆图片一同保存</translation>
    </message>
    <message>
        <source>The video is gone then; it is nowhere else.</source>
        <translation>放弃后视频将不复存在，别处没有副本。</translation>
    </message>
    <message>
        <source>Discard the video?</source>
        <translation>放弃视频？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>With sound</source>
        <translation>有声音</translation>
    </message>
    <message>
        <source>Without sound</source>
        <translation>无声音</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>VideoReview</name>
    <message>
        <source>Use this picture as the cover</source>
        <translation>用此画面作封面</translation>
    </message>
    <message>
        <source>Cover: the picture at {time}</source>
        <translation>封面：{time} 处的画面</translation>
    </message>
</context>
<context>
    <name>Viewer</name>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Previous picture</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Fit into the window</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Next picture</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>{n} of {all}</source>
        <translation>{n} / {all}</translation>
    </message>
    <message>
        <source>Loading…</source>
        <translation>正在加载…</translation>
    </message>
    <message>
        <source>This picture cannot be shown now</source>
        <translation>暂时无法显示此图片</translation>
    </message>
</context>
<context>
    <name>Viewfinder</name>
    <message>
        <source>Turn off</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Turn the camera on</source>
        <translation>开启摄像头</translation>
    </message>
    <message>
        <source>The camera is off</source>
        <translation>摄像头已关闭</translation>
    </message>
    <message>
        <source>It is on only while you see this place and its red dot.</source>
        <translation>只有当您看到此画面及其红点时，摄像头才会开启。</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>摄像头</translation>
    </message>
    <message>
        <source>Size of the picture</source>
        <translation>画面尺寸</translation>
    </message>
    <message>
        <source>Camera on</source>
        <translation>摄像头已开启</translation>
    </message>
    <message>
        <source>The picture is black. Open the lens cover, or choose another camera.</source>
        <translation>画面全黑。请打开镜头盖，或选择其他摄像头。</translation>
    </message>
    <message>
        <source>The picture stands still. Turn the camera off and on, or choose another one.</source>
        <translation>画面静止。请关闭后重新开启摄像头，或选择其他摄像头。</translation>
    </message>
</context>
<context>
    <name>VinAdvice</name>
    <message>
        <source>Fill in</source>
        <translation>填入</translation>
    </message>
    <message>
        <source>an unnamed vehicle</source>
        <translation>未命名车辆</translation>
    </message>
    <message>
        <source>Same VIN in: {vehicles}</source>
        <translation>VIN 与以下车辆相同：{vehicles}</translation>
    </message>
    <message>
        <source>Did you mean one of these?</source>
        <translation>您要输入的是否为其中之一？</translation>
    </message>
    <message>
        <source>Use {vin}</source>
        <translation>使用 {vin}</translation>
    </message>
    <message>
        <source>The VIN says: {facts}</source>
        <translation>VIN 显示：{facts}</translation>
    </message>
</context>
<context>
    <name>VinEntry</name>
    <message>
        <source>VINs</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>{n} of {all} VINs</source>
        <translation>VIN {n} / {all}</translation>
    </message>
    <message>
        <source>A VIN stands here twice</source>
        <translation>有 VIN 重复</translation>
    </message>
</context>
<context>
    <name>VinScan</name>
    <message>
        <source>Scan the VIN</source>
        <translation>扫描 VIN</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>Browsing records</source>
        <translation>浏览记录</translation>
    </message>
    <message>
        <source>Show older</source>
        <translation>显示更早的记录</translation>
    </message>
    <message>
        <source>{time}, for {duration}</source>
        <translation>{time}，停留 {duration}</translation>
    </message>
    <message>
        <source>here and at the platform</source>
        <translation>本机和平台</translation>
    </message>
    <message>
        <source>here only</source>
        <translation>仅本机</translation>
    </message>
</context>
<context>
    <name>VisitTrace</name>
    <message numerus="yes">
        <source>%n page view(s) are recorded on this computer.</source>
        <translation>
            <numerusform>这台电脑上记录了 %n 次页面浏览。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is recorded on this computer.</source>
        <translation>这台电脑上没有任何记录。</translation>
    </message>
    <message>
        <source>Erase the browsing records?</source>
        <translation>要清除浏览记录吗？</translation>
    </message>
    <message>
        <source>They are erased on this computer at once, and at the platform as soon as it can be reached.</source>
        <translation>这台电脑上的记录立即清除，平台上的记录在连接到平台后立即清除。</translation>
    </message>
</context>
<context>
    <name>VoiceRecorderDialog</name>
    <message>
        <source>Voice note</source>
        <translation>语音备注</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Discard and record again</source>
        <translation>放弃并重新录制</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>录制</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>重新录制</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>The recording is being prepared…</source>
        <translation>正在处理录音…</translation>
    </message>
    <message>
        <source>Recorded {when}, and not kept yet.</source>
        <translation>录制时间：{when}，尚未保留。</translation>
    </message>
    <message>
        <source>Recording</source>
        <translation>正在录制</translation>
    </message>
    <message>
        <source>Recording: {time} left</source>
        <translation>正在录制：还剩 {time}</translation>
    </message>
    <message>
        <source>What was recorded until then is here.</source>
        <translation>在此之前录制的内容都在这里。</translation>
    </message>
    <message>
        <source>A voice note is one hour long at most. All of it is here.</source>
        <translation>语音备注最长一小时。已录内容都在这里。</translation>
    </message>
    <message>
        <source>The microphone went away.</source>
        <translation>麦克风已断开。</translation>
    </message>
    <message>
        <source>The microphone was switched off.</source>
        <translation>麦克风已被关闭。</translation>
    </message>
    <message>
        <source>The recording is gone then; it is nowhere else.</source>
        <translation>放弃后录音将不复存在，别处没有副本。</translation>
    </message>
    <message>
        <source>Discard the recording?</source>
        <translation>放弃录音？</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Speak to try the level, then press Record</source>
        <translation>请说话测试音量，然后按“录制”</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
</context>
<context>
    <name>VoiceReview</name>
    <message>
        <source>Such as: Engine, cold start</source>
        <translation>例如：发动机，冷启动</translation>
    </message>
    <message>
        <source>What to keep</source>
        <translation>保留部分</translation>
    </message>
    <message>
        <source>Title, if you like</source>
        <translation>标题（可选）</translation>
    </message>
</context>
<context>
    <name>VoucherCard</name>
    <message>
        <source>It counts as the whole of what was due</source>
        <translation>视为应付款项已全额付清</translation>
    </message>
    <message>
        <source>Uploaded by you, {time}</source>
        <translation>您上传于 {time}</translation>
    </message>
    <message>
        <source>Uploaded by the other side, {time}</source>
        <translation>对方上传于 {time}</translation>
    </message>
    <message numerus="yes">
        <source>Look at %n page(s)</source>
        <translation>
            <numerusform>查看 %n 页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VoucherEditor</name>
    <message>
        <source>Drop the pages here</source>
        <translation>将页面拖到此处</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Nothing leaves this computer before you send it.</source>
        <translation>发送之前，任何内容都不会离开这台电脑。</translation>
    </message>
    <message>
        <source>Pages are still being prepared. Send it once they are.</source>
        <translation>页面仍在处理中，处理完成后再发送。</translation>
    </message>
    <message>
        <source>Add at least one page of the voucher.</source>
        <translation>请至少添加一页凭证。</translation>
    </message>
    <message>
        <source>{field} is needed</source>
        <translation>请填写{field}</translation>
    </message>
    <message>
        <source>Correct what is marked.</source>
        <translation>请改正标出的内容。</translation>
    </message>
    <message>
        <source>The order is paid in {currency}</source>
        <translation>此订单以 {currency} 付款</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) added. Remove what is not needed.</source>
        <translation>
            <numerusform>已添加 %n 页。请移除不需要的页面。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) removed</source>
        <translation>
            <numerusform>已移除 %n 页</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>VouchersTab</name>
    <message>
        <source>No vouchers yet. Each proof stands here with what the other side says of it.</source>
        <translation>暂无凭证。每份凭证及对方的意见都会显示在这里。</translation>
    </message>
</context>
<context>
    <name>WelcomeStep</name>
    <message>
        <source>Until the platform has certified your company, you see a part of the market, without the names of the sellers.</source>
        <translation>平台认证您的公司之前，您只能看到部分市场车源，看不到卖家名称。</translation>
    </message>
    <message>
        <source>You can look around and prepare drafts. Publishing, quoting and ordering open by themselves once the company is certified.</source>
        <translation>您可以浏览并准备草稿。公司认证后，发布、报价和下单会自动开放。</translation>
    </message>
    <message>
        <source>It takes a scan of your licence and a few minutes.</source>
        <translation>只需一份执照扫描件和几分钟时间。</translation>
    </message>
    <message>
        <source>Certify my company now</source>
        <translation>立即认证我的公司</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>以后再说</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Stock no.</source>
        <translation>库存编号</translation>
    </message>
    <message>
        <source>Kind of number</source>
        <translation>号码类型</translation>
    </message>
    <message>
        <source>VIN or chassis no.</source>
        <translation>车架号（VIN）或底盘号</translation>
    </message>
    <message>
        <source>Brand</source>
        <translation>品牌</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>车系</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>车型</translation>
    </message>
    <message>
        <source>Trim</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>Model year</source>
        <translation>年款</translation>
    </message>
    <message>
        <source>Produced</source>
        <translation>生产日期</translation>
    </message>
    <message>
        <source>First registration</source>
        <translation>首次登记</translation>
    </message>
    <message>
        <source>Transferred for export</source>
        <translation>转移待出口日期</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>车辆类别</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>车况</translation>
    </message>
    <message>
        <source>Mileage</source>
        <translation>里程</translation>
    </message>
    <message>
        <source>Mileage unit</source>
        <translation>里程单位</translation>
    </message>
    <message>
        <source>Exterior colour</source>
        <translation>外观颜色</translation>
    </message>
    <message>
        <source>Interior colour</source>
        <translation>内饰颜色</translation>
    </message>
    <message>
        <source>Previous owners</source>
        <translation>前任车主数</translation>
    </message>
    <message>
        <source>Accident damage</source>
        <translation>事故损伤</translation>
    </message>
    <message>
        <source>Flood damage</source>
        <translation>水泡损伤</translation>
    </message>
    <message>
        <source>Inspection report no.</source>
        <translation>检测报告编号</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>车辆描述</translation>
    </message>
    <message>
        <source>Languages of the description</source>
        <translation>描述语言</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Videos</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice notes</source>
        <translation>语音备注</translation>
    </message>
    <message>
        <source>Fuel</source>
        <translation>燃料类型</translation>
    </message>
    <message>
        <source>Displacement</source>
        <translation>排量</translation>
    </message>
    <message>
        <source>Power</source>
        <translation>功率</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>电池容量</translation>
    </message>
    <message>
        <source>Electric range</source>
        <translation>纯电续航</translation>
    </message>
    <message>
        <source>Range measured by</source>
        <translation>续航工况</translation>
    </message>
    <message>
        <source>Battery health</source>
        <translation>电池健康度</translation>
    </message>
    <message>
        <source>Drive</source>
        <translation>驱动方式</translation>
    </message>
    <message>
        <source>Transmission</source>
        <translation>变速箱</translation>
    </message>
    <message>
        <source>Steering</source>
        <translation>舵向</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>座位数</translation>
    </message>
    <message>
        <source>Doors</source>
        <translation>车门数</translation>
    </message>
    <message>
        <source>Emission standard</source>
        <translation>排放标准</translation>
    </message>
    <message>
        <source>Gross weight</source>
        <translation>总质量</translation>
    </message>
    <message>
        <source>Kerb weight</source>
        <translation>整备质量</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>长度</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>宽度</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>高度</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>价格</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>贸易术语</translation>
    </message>
    <message>
        <source>Named place</source>
        <translation>指定地点</translation>
    </message>
    <message>
        <source>Price valid until</source>
        <translation>报价有效期至</translation>
    </message>
    <message>
        <source>Minimum order</source>
        <translation>最小起订量</translation>
    </message>
    <message>
        <source>Quantity available</source>
        <translation>可供数量</translation>
    </message>
    <message>
        <source>Lead time</source>
        <translation>交货期</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>定金</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Port of loading</source>
        <translation>装运港</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>装运方式</translation>
    </message>
    <message>
        <source>HS code</source>
        <translation>HS 编码</translation>
    </message>
    <message>
        <source>Export licence</source>
        <translation>出口许可证</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>认证证书</translation>
    </message>
    <message>
        <source>Sales regions</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>Needed to publish</source>
        <translation>发布必填</translation>
    </message>
    <message>
        <source>A VIN has 17 characters</source>
        <translation>VIN 应为 17 位</translation>
    </message>
    <message>
        <source>A VIN has no I, O, Q and no signs</source>
        <translation>VIN 不含 I、O、Q 和符号</translation>
    </message>
    <message>
        <source>The check digit does not fit: a character is wrong</source>
        <translation>校验位不符：有一位字符错误</translation>
    </message>
    <message>
        <source>This version does not know the value; choose again</source>
        <translation>当前版本无法识别此值，请重新选择</translation>
    </message>
    <message>
        <source>Only letters, digits, - and _</source>
        <translation>只能使用字母、数字、- 和 _</translation>
    </message>
    <message>
        <source>Name the port of this term</source>
        <translation>请填写该术语的港口</translation>
    </message>
    <message>
        <source>Name the place of this term</source>
        <translation>请填写该术语的地点</translation>
    </message>
    <message>
        <source>Enter an amount above zero</source>
        <translation>请输入大于零的金额</translation>
    </message>
    <message>
        <source>More than the quantity available</source>
        <translation>超过可供数量</translation>
    </message>
    <message>
        <source>Contact details are not allowed in the text</source>
        <translation>描述中不允许出现联系方式</translation>
    </message>
    <message>
        <source>A word here is not allowed on the platform</source>
        <translation>其中含有平台不允许的词语</translation>
    </message>
    <message>
        <source>Company name in English</source>
        <translation>公司英文名称</translation>
    </message>
    <message>
        <source>Pages of the licence</source>
        <translation>执照页面</translation>
    </message>
    <message>
        <source>Company name</source>
        <translation>公司名称</translation>
    </message>
    <message>
        <source>Company name in Chinese</source>
        <translation>公司中文名称</translation>
    </message>
    <message>
        <source>Unified social credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Registration number</source>
        <translation>注册号</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>It cannot be read. Take the picture again, in light.</source>
        <translation>无法辨认，请在光线充足处重新拍摄。</translation>
    </message>
    <message>
        <source>It differs from the licence. Compare the two.</source>
        <translation>与执照不一致，请核对。</translation>
    </message>
    <message>
        <source>The document has expired. Add the valid one.</source>
        <translation>证件已过期，请添加有效的证件。</translation>
    </message>
    <message>
        <source>A part is missing. Add the whole of it.</source>
        <translation>内容不完整，请添加完整的证件。</translation>
    </message>
    <message>
        <source>This is another document. Add the licence.</source>
        <translation>这不是所需的证件，请添加执照。</translation>
    </message>
    <message>
        <source>The registry does not know it. Check each character.</source>
        <translation>登记机关查无此号，请逐位核对。</translation>
    </message>
    <message>
        <source>Needed to submit</source>
        <translation>提交必填</translation>
    </message>
    <message>
        <source>The check character does not fit: a character is wrong</source>
        <translation>校验码不符：有一位字符错误</translation>
    </message>
    <message>
        <source>Another certified company has this code</source>
        <translation>另一家认证公司已使用此代码</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>内容过长</translation>
    </message>
    <message>
        <source>It contains invisible marks. Type it anew.</source>
        <translation>含有不可见字符，请重新输入。</translation>
    </message>
    <message>
        <source>The platform does not know this value</source>
        <translation>平台无法识别此值</translation>
    </message>
    <message>
        <source>Not accepted by the platform ({reason})</source>
        <translation>平台未接受（{reason}）</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>已通过</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已接受</translation>
    </message>
    <message>
        <source>cc</source>
        <translation>cc</translation>
    </message>
    <message>
        <source>kW</source>
        <translation>kW</translation>
    </message>
    <message>
        <source>kWh</source>
        <translation>kWh</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>kg</source>
        <translation>kg</translation>
    </message>
    <message>
        <source>mm</source>
        <translation>mm</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>Vehicle</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Technical</source>
        <translation>技术参数</translation>
    </message>
    <message>
        <source>Shipping and papers</source>
        <translation>运输与单证</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>文字描述</translation>
    </message>
    <message>
        <source>Not a picture</source>
        <translation>不是图片</translation>
    </message>
    <message>
        <source>Save it as JPEG, PNG, WebP or HEIC</source>
        <translation>请另存为 JPEG、PNG、WebP 或 HEIC</translation>
    </message>
    <message>
        <source>The file is too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Too many pixels; make it smaller</source>
        <translation>像素过多，请缩小</translation>
    </message>
    <message>
        <source>Too many files at once</source>
        <translation>一次添加的文件过多</translation>
    </message>
    <message>
        <source>The vehicle has all the pictures it may have</source>
        <translation>这辆车的图片数量已达上限</translation>
    </message>
    <message>
        <source>The vehicle has all the videos or voice notes it may have</source>
        <translation>这辆车的视频或语音备注数量已达上限</translation>
    </message>
    <message>
        <source>Animations are not taken</source>
        <translation>不接受动图</translation>
    </message>
    <message>
        <source>The file ends too early; copy it again</source>
        <translation>文件不完整，请重新复制</translation>
    </message>
    <message>
        <source>The file is damaged</source>
        <translation>文件已损坏</translation>
    </message>
    <message>
        <source>It changed while it was read; add it again</source>
        <translation>读取时文件发生变化，请重新添加</translation>
    </message>
    <message>
        <source>The file is gone; plug in the card and add it again</source>
        <translation>文件不见了，请插入存储卡后重新添加</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开文件</translation>
    </message>
    <message>
        <source>The picture cannot be decoded</source>
        <translation>无法解码图片</translation>
    </message>
    <message>
        <source>The file name hides what it is; rename it</source>
        <translation>文件名掩盖了真实类型，请重命名</translation>
    </message>
    <message>
        <source>The PDF is locked; save a copy without a password</source>
        <translation>PDF 已加密，请另存一份不带密码的副本</translation>
    </message>
    <message>
        <source>Too many pages; keep those of the licence</source>
        <translation>页数过多，请只保留执照页面</translation>
    </message>
    <message>
        <source>Neither a picture nor a video nor sound</source>
        <translation>不是图片、视频或声音文件</translation>
    </message>
    <message>
        <source>Not a video</source>
        <translation>不是视频</translation>
    </message>
    <message>
        <source>Not a sound recording</source>
        <translation>不是录音</translation>
    </message>
    <message>
        <source>Save it as MP4, MOV, Matroska or WebM</source>
        <translation>请另存为 MP4、MOV、Matroska 或 WebM</translation>
    </message>
    <message>
        <source>Save it as WAV, FLAC, Ogg, MP3 or M4A</source>
        <translation>请另存为 WAV、FLAC、Ogg、MP3 或 M4A</translation>
    </message>
    <message>
        <source>It is too long; cut it</source>
        <translation>时间太长，请剪短</translation>
    </message>
    <message>
        <source>It is here already</source>
        <translation>此处已有该文件</translation>
    </message>
    <message>
        <source>A file could not be sent</source>
        <translation>有文件无法发送</translation>
    </message>
    <message>
        <source>A file was taken off; publish again</source>
        <translation>有文件被移除，请重新发布</translation>
    </message>
    <message>
        <source>A file is missing on this computer</source>
        <translation>这台电脑上缺少文件</translation>
    </message>
    <message>
        <source>The platform still lacks a file</source>
        <translation>平台尚缺一个文件</translation>
    </message>
    <message>
        <source>A file arrived damaged and is sent again</source>
        <translation>有文件送达时已损坏，正在重新发送</translation>
    </message>
    <message>
        <source>The platform refused the file</source>
        <translation>平台拒绝了该文件</translation>
    </message>
    <message>
        <source>The file on this computer is damaged</source>
        <translation>这台电脑上的文件已损坏</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>待确认</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Disputed</source>
        <translation>争议中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已过期</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>已成交</translation>
    </message>
    <message>
        <source>Proforma invoice</source>
        <translation>形式发票</translation>
    </message>
    <message>
        <source>Letter of credit</source>
        <translation>信用证</translation>
    </message>
    <message>
        <source>Vehicles named</source>
        <translation>车辆已确定</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>尾款</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>已装货</translation>
    </message>
    <message>
        <source>Bill of lading</source>
        <translation>提单</translation>
    </message>
    <message>
        <source>Documents sent</source>
        <translation>单证已寄出</translation>
    </message>
    <message>
        <source>Customs cleared</source>
        <translation>已清关</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>已交付</translation>
    </message>
    <message>
        <source>still ahead</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>proof uploaded, not confirmed yet</source>
        <translation>已上传凭证，尚未确认</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Deposit slip</source>
        <translation>定金水单</translation>
    </message>
    <message>
        <source>Balance slip</source>
        <translation>尾款水单</translation>
    </message>
    <message>
        <source>Inspection report</source>
        <translation>检测报告</translation>
    </message>
    <message>
        <source>Proof of loading</source>
        <translation>装货证明</translation>
    </message>
    <message>
        <source>Courier receipt of the documents</source>
        <translation>单证快递底单</translation>
    </message>
    <message>
        <source>Arrival notice</source>
        <translation>到货通知</translation>
    </message>
    <message>
        <source>Customs release</source>
        <translation>海关放行单</translation>
    </message>
    <message>
        <source>Signed receipt</source>
        <translation>签收单</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>已确认</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Account paid to</source>
        <translation>收款账号</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>参考号</translation>
    </message>
    <message>
        <source>VINs</source>
        <translation>VIN</translation>
    </message>
    <message>
        <source>Consignee</source>
        <translation>收货人</translation>
    </message>
    <message>
        <source>Port of discharge</source>
        <translation>卸货港</translation>
    </message>
    <message>
        <source>Vessel and voyage</source>
        <translation>船名航次</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>报价单</translation>
    </message>
    <message>
        <source>Sales contract</source>
        <translation>销售合同</translation>
    </message>
    <message>
        <source>Commercial invoice</source>
        <translation>商业发票</translation>
    </message>
    <message>
        <source>Packing list</source>
        <translation>装箱单</translation>
    </message>
    <message>
        <source>To answer the order: {time}</source>
        <translation>答复订单：{time}</translation>
    </message>
    <message>
        <source>To pay the deposit: {time}</source>
        <translation>支付定金：{time}</translation>
    </message>
    <message>
        <source>To confirm the voucher: {time}</source>
        <translation>确认凭证：{time}</translation>
    </message>
    <message>
        <source>To present the documents: {time}</source>
        <translation>交单：{time}</translation>
    </message>
    <message>
        <source>To make claims: {time}</source>
        <translation>提出索赔：{time}</translation>
    </message>
    <message>
        <source>The time to answer is over</source>
        <translation>答复期限已过</translation>
    </message>
    <message>
        <source>The deposit is overdue</source>
        <translation>定金已逾期</translation>
    </message>
    <message>
        <source>The confirmation is overdue</source>
        <translation>确认已逾期</translation>
    </message>
    <message>
        <source>The documents are overdue</source>
        <translation>交单已逾期</translation>
    </message>
    <message>
        <source>The time for claims is over</source>
        <translation>索赔期限已过</translation>
    </message>
    <message>
        <source>Then the offer expires.</source>
        <translation>到期后要约失效。</translation>
    </message>
    <message>
        <source>Then the order expires.</source>
        <translation>到期后订单失效。</translation>
    </message>
    <message>
        <source>Then the order is completed.</source>
        <translation>到期后订单完成。</translation>
    </message>
    <message>
        <source>I called a number that I knew before, not one from the message or the paper</source>
        <translation>我拨打的是此前已知的号码，而不是消息或单证中的号码</translation>
    </message>
    <message>
        <source>I spoke to a person whom I know</source>
        <translation>与我通话的是我认识的人</translation>
    </message>
    <message>
        <source>They read the account&apos;s holder to me: it is equal</source>
        <translation>对方向我念了户名：一致</translation>
    </message>
    <message>
        <source>They read the account number to me: it is equal, digit by digit</source>
        <translation>对方向我念了账号：逐位核对一致</translation>
    </message>
    <message>
        <source>Other terms</source>
        <translation>变更条款</translation>
    </message>
    <message>
        <source>Cancellation</source>
        <translation>取消订单</translation>
    </message>
    <message>
        <source>Resolution of the dispute</source>
        <translation>争议解决方案</translation>
    </message>
    <message>
        <source>Outdated: the terms have changed since</source>
        <translation>已过时：条款此后有变更</translation>
    </message>
    <message>
        <source>Outdated: the bank account has changed since</source>
        <translation>已过时：银行账户此后有变更</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>已询价</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>已报价</translation>
    </message>
    <message>
        <source>Declined</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>两处都有修改</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>You are working offline</source>
        <translation>您正在离线工作</translation>
    </message>
    <message>
        <source>Sign in to go on</source>
        <translation>请登录后继续</translation>
    </message>
    <message>
        <source>The platform forgot the upload; it starts again</source>
        <translation>平台已清除此次上传，将重新开始</translation>
    </message>
    <message>
        <source>The upload is being resumed</source>
        <translation>正在恢复上传</translation>
    </message>
    <message>
        <source>A part arrived damaged and is sent again</source>
        <translation>部分数据送达时已损坏，正在重新发送</translation>
    </message>
    <message>
        <source>Too large for the platform</source>
        <translation>超出平台大小限制</translation>
    </message>
    <message>
        <source>Waiting, {done} of {total} sent</source>
        <translation>等待中，已发送 {done} / {total}</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Your turn</source>
        <translation>轮到您</translation>
    </message>
    <message>
        <source>Being written</source>
        <translation>填写中</translation>
    </message>
    <message>
        <source>Waiting for network</source>
        <translation>等待网络</translation>
    </message>
    <message>
        <source>Asking</source>
        <translation>正在询价</translation>
    </message>
    <message>
        <source>Sending the offer</source>
        <translation>正在发送报价</translation>
    </message>
    <message>
        <source>Withdrawing</source>
        <translation>正在撤回</translation>
    </message>
    <message>
        <source>Declining</source>
        <translation>正在拒绝</translation>
    </message>
    <message>
        <source>Accepting</source>
        <translation>正在接受</translation>
    </message>
    <message>
        <source>Offer {n}, yours</source>
        <translation>第 {n} 轮报价，由您发出</translation>
    </message>
    <message>
        <source>Offer {n}, from the supplier</source>
        <translation>第 {n} 轮报价，由供应商发出</translation>
    </message>
    <message>
        <source>Offer {n}, from the purchaser</source>
        <translation>第 {n} 轮报价，由采购商发出</translation>
    </message>
    <message>
        <source>A purchaser asks for your quotation.</source>
        <translation>有采购商向您询价。</translation>
    </message>
    <message>
        <source>You have asked. The supplier answers next.</source>
        <translation>您已询价，等待供应商答复。</translation>
    </message>
    <message>
        <source>It is your turn: accept, answer with other terms or decline.</source>
        <translation>轮到您：可以接受、以其他条款答复或拒绝。</translation>
    </message>
    <message>
        <source>Your offer is with the other side. It answers next.</source>
        <translation>您的报价已发给对方，等待对方答复。</translation>
    </message>
    <message>
        <source>Not sent yet. Only you see it.</source>
        <translation>尚未发送，仅您可见。</translation>
    </message>
    <message>
        <source>Accepted. It has become an order.</source>
        <translation>已接受，并已成为订单。</translation>
    </message>
    <message>
        <source>Declined. The supplier may quote again.</source>
        <translation>已拒绝，供应商可以重新报价。</translation>
    </message>
    <message>
        <source>The supplier has taken the offer back.</source>
        <translation>供应商已撤回报价。</translation>
    </message>
    <message>
        <source>A price in it is no longer valid.</source>
        <translation>其中有价格已失效。</translation>
    </message>
    <message>
        <source>I attest that this quotation is authentic: the vehicles can be delivered at these prices and terms.</source>
        <translation>我声明此报价真实有效：车辆可按这些价格和条款交付。</translation>
    </message>
    <message>
        <source>Costs at destination</source>
        <translation>目的地费用</translation>
    </message>
    <message>
        <source>Import duty and taxes</source>
        <translation>进口关税及税费</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>quoted</source>
        <translation>按报价</translation>
    </message>
    <message>
        <source>your estimate</source>
        <translation>您的估算</translation>
    </message>
    <message>
        <source>in the price</source>
        <translation>已含在价格中</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计入</translation>
    </message>
    <message>
        <source>There is no exchange rate for {currency}, so it cannot be told in {target}.</source>
        <translation>没有 {currency} 的汇率，无法换算成 {target}。</translation>
    </message>
    <message>
        <source>In {target} it gets too large to be an amount.</source>
        <translation>换算成 {target} 后金额过大。</translation>
    </message>
    <message>
        <source>Uploading {done} of {total}</source>
        <translation>正在上传 {done} / {total}</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>咨询</translation>
    </message>
    <message>
        <source>A complaint</source>
        <translation>投诉</translation>
    </message>
    <message>
        <source>A suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>等待发送</translation>
    </message>
    <message>
        <source>Being sent</source>
        <translation>正在发送</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>需您处理</translation>
    </message>
    <message>
        <source>Being looked at</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Sales region</source>
        <translation>销售区域</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How long it stands</source>
        <translation>求购时长</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Model year from</source>
        <translation>年款从</translation>
    </message>
    <message>
        <source>Model year to</source>
        <translation>年款至</translation>
    </message>
    <message>
        <source>Mileage at most</source>
        <translation>最高里程</translation>
    </message>
    <message>
        <source>Target price per vehicle</source>
        <translation>单车目标价</translation>
    </message>
    <message>
        <source>Country of destination</source>
        <translation>目的国</translation>
    </message>
    <message>
        <source>Needed by</source>
        <translation>需求日期</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>已上架</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已关闭</translation>
    </message>
    <message>
        <source>Choose 1, 3 or 7 days</source>
        <translation>请选择 1、3 或 7 天</translation>
    </message>
    <message>
        <source>This year is before the first one</source>
        <translation>此年份早于起始年份</translation>
    </message>
    <message>
        <source>Fits: {fields}.</source>
        <translation>符合：{fields}。</translation>
    </message>
    <message>
        <source>Nearly: {fields}.</source>
        <translation>接近：{fields}。</translation>
    </message>
    <message>
        <source>Differs: {fields}.</source>
        <translation>不符：{fields}。</translation>
    </message>
    <message>
        <source>Not known: {fields}.</source>
        <translation>未知：{fields}。</translation>
    </message>
    <message>
        <source>1 vehicle</source>
        <translation>1 辆</translation>
    </message>
    <message>
        <source>{n} vehicles</source>
        <translation>{n} 辆</translation>
    </message>
    <message>
        <source>sold already</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已下架</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>已售出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Voice note</source>
        <translation>语音备注</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>发布</translation>
    </message>
    <message>
        <source>Submit for certification</source>
        <translation>提交认证</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>下架</translation>
    </message>
    <message>
        <source>Publish again</source>
        <translation>重新发布</translation>
    </message>
    <message>
        <source>Mark as sold</source>
        <translation>标记为已售</translation>
    </message>
    <message>
        <source>Publish the request</source>
        <translation>发布求购</translation>
    </message>
    <message>
        <source>Renew the request</source>
        <translation>续期求购</translation>
    </message>
    <message>
        <source>Close the request</source>
        <translation>关闭求购</translation>
    </message>
    <message>
        <source>Ask for a quotation</source>
        <translation>询价</translation>
    </message>
    <message>
        <source>Send the offer</source>
        <translation>发送报价</translation>
    </message>
    <message>
        <source>Withdraw the offer</source>
        <translation>撤回报价</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>拒绝</translation>
    </message>
    <message>
        <source>Accept the offer</source>
        <translation>接受报价</translation>
    </message>
    <message>
        <source>Save the bank account</source>
        <translation>保存银行账户</translation>
    </message>
    <message>
        <source>Send to customer service</source>
        <translation>发送给客服</translation>
    </message>
    <message>
        <source>Prove your identity</source>
        <translation>证明身份</translation>
    </message>
    <message>
        <source>Tell the platform what you chose</source>
        <translation>将您的选择告知平台</translation>
    </message>
    <message>
        <source>Keep what you looked at</source>
        <translation>保存浏览记录</translation>
    </message>
    <message>
        <source>Erase what you looked at</source>
        <translation>清除浏览记录</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>发送申请</translation>
    </message>
    <message>
        <source>Report the link</source>
        <translation>举报链接</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Being prepared</source>
        <translation>处理中</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒绝</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>在本机</translation>
    </message>
    <message>
        <source>On the platform</source>
        <translation>在平台上</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>已编辑</translation>
    </message>
    <message>
        <source>Restored an older version</source>
        <translation>恢复了较早的版本</translation>
    </message>
    <message>
        <source>Merged with the platform&apos;s version</source>
        <translation>已与平台版本合并</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>已发布</translation>
    </message>
    <message>
        <source>Copied from another vehicle</source>
        <translation>从其他车辆复制</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>轿车</translation>
    </message>
    <message>
        <source>SUV</source>
        <translation>SUV</translation>
    </message>
    <message>
        <source>MPV</source>
        <translation>MPV</translation>
    </message>
    <message>
        <source>Pickup</source>
        <translation>皮卡</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>厢式车</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>客车</translation>
    </message>
    <message>
        <source>Truck</source>
        <translation>货车</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新车</translation>
    </message>
    <message>
        <source>Nearly new</source>
        <translation>准新车</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>二手车</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>汽油</translation>
    </message>
    <message>
        <source>Diesel</source>
        <translation>柴油</translation>
    </message>
    <message>
        <source>Hybrid (HEV)</source>
        <translation>混合动力（HEV）</translation>
    </message>
    <message>
        <source>Plug-in hybrid (PHEV)</source>
        <translation>插电混动（PHEV）</translation>
    </message>
    <message>
        <source>Range extender (REEV)</source>
        <translation>增程式（REEV）</translation>
    </message>
    <message>
        <source>Electric (BEV)</source>
        <translation>纯电动（BEV）</translation>
    </message>
    <message>
        <source>Fuel cell (FCEV)</source>
        <translation>燃料电池（FCEV）</translation>
    </message>
    <message>
        <source>Gas (CNG/LPG)</source>
        <translation>燃气（CNG/LPG）</translation>
    </message>
    <message>
        <source>Front-wheel (FWD)</source>
        <translation>前驱（FWD）</translation>
    </message>
    <message>
        <source>Rear-wheel (RWD)</source>
        <translation>后驱（RWD）</translation>
    </message>
    <message>
        <source>All-wheel (AWD)</source>
        <translation>全轮驱动（AWD）</translation>
    </message>
    <message>
        <source>Four-wheel (4WD)</source>
        <translation>四驱（4WD）</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>手动</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Automated manual (AMT)</source>
        <translation>机械式自动（AMT）</translation>
    </message>
    <message>
        <source>Continuously variable (CVT)</source>
        <translation>无级变速（CVT）</translation>
    </message>
    <message>
        <source>Dual clutch (DCT)</source>
        <translation>双离合（DCT）</translation>
    </message>
    <message>
        <source>Single speed</source>
        <translation>单速</translation>
    </message>
    <message>
        <source>Left-hand drive</source>
        <translation>左舵</translation>
    </message>
    <message>
        <source>Right-hand drive</source>
        <translation>右舵</translation>
    </message>
    <message>
        <source>China IV</source>
        <translation>国四</translation>
    </message>
    <message>
        <source>China V</source>
        <translation>国五</translation>
    </message>
    <message>
        <source>China VI-a</source>
        <translation>国六a</translation>
    </message>
    <message>
        <source>China VI-b</source>
        <translation>国六b</translation>
    </message>
    <message>
        <source>Euro 4</source>
        <translation>欧四</translation>
    </message>
    <message>
        <source>Euro 5</source>
        <translation>欧五</translation>
    </message>
    <message>
        <source>Euro 6</source>
        <translation>欧六</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>英里</translation>
    </message>
    <message>
        <source>VIN (17 characters)</source>
        <translation>VIN（17 位）</translation>
    </message>
    <message>
        <source>Chassis no. (Japanese market)</source>
        <translation>底盘号（日本市场）</translation>
    </message>
    <message>
        <source>RoRo</source>
        <translation>滚装</translation>
    </message>
    <message>
        <source>20 ft container</source>
        <translation>20 英尺集装箱</translation>
    </message>
    <message>
        <source>40 ft container</source>
        <translation>40 英尺集装箱</translation>
    </message>
    <message>
        <source>Flat rack</source>
        <translation>框架箱</translation>
    </message>
    <message>
        <source>Bank transfer (T/T)</source>
        <translation>电汇（T/T）</translation>
    </message>
    <message>
        <source>Letter of credit (L/C)</source>
        <translation>信用证（L/C）</translation>
    </message>
    <message>
        <source>Documents against payment (D/P)</source>
        <translation>付款交单（D/P）</translation>
    </message>
    <message>
        <source>Escrow</source>
        <translation>第三方托管</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>无需许可证</translation>
    </message>
    <message>
        <source>Needed, not applied for</source>
        <translation>需要，尚未申请</translation>
    </message>
    <message>
        <source>Applied for</source>
        <translation>已申请</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>已取得</translation>
    </message>
    <message>
        <source>Africa</source>
        <translation>非洲</translation>
    </message>
    <message>
        <source>Central Asia</source>
        <translation>中亚</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>欧洲</translation>
    </message>
    <message>
        <source>Latin America</source>
        <translation>拉丁美洲</translation>
    </message>
    <message>
        <source>Middle East</source>
        <translation>中东</translation>
    </message>
    <message>
        <source>Russia and CIS</source>
        <translation>俄罗斯及独联体</translation>
    </message>
    <message>
        <source>South Asia</source>
        <translation>南亚</translation>
    </message>
    <message>
        <source>Southeast Asia</source>
        <translation>东南亚</translation>
    </message>
    <message>
        <source>White</source>
        <translation>白色</translation>
    </message>
    <message>
        <source>Pearl white</source>
        <translation>珍珠白</translation>
    </message>
    <message>
        <source>Silver</source>
        <translation>银色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
    <message>
        <source>Dark grey</source>
        <translation>深灰色</translation>
    </message>
    <message>
        <source>Black</source>
        <translation>黑色</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>红色</translation>
    </message>
    <message>
        <source>Burgundy</source>
        <translation>酒红色</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>橙色</translation>
    </message>
    <message>
        <source>Yellow</source>
        <translation>黄色</translation>
    </message>
    <message>
        <source>Gold</source>
        <translation>金色</translation>
    </message>
    <message>
        <source>Beige</source>
        <translation>米色</translation>
    </message>
    <message>
        <source>Brown</source>
        <translation>棕色</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>绿色</translation>
    </message>
    <message>
        <source>Dark green</source>
        <translation>墨绿色</translation>
    </message>
    <message>
        <source>Mint</source>
        <translation>薄荷绿</translation>
    </message>
    <message>
        <source>Light blue</source>
        <translation>浅蓝色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Dark blue</source>
        <translation>深蓝色</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>粉色</translation>
    </message>
    <message>
        <source>EXW – ex works</source>
        <translation>EXW – 工厂交货</translation>
    </message>
    <message>
        <source>FCA – free carrier</source>
        <translation>FCA – 货交承运人</translation>
    </message>
    <message>
        <source>FAS – free alongside ship</source>
        <translation>FAS – 船边交货</translation>
    </message>
    <message>
        <source>FOB – free on board</source>
        <translation>FOB – 船上交货（离岸价）</translation>
    </message>
    <message>
        <source>CFR – cost and freight</source>
        <translation>CFR – 成本加运费</translation>
    </message>
    <message>
        <source>CIF – cost, insurance and freight</source>
        <translation>CIF – 成本、保险费加运费（到岸价）</translation>
    </message>
    <message>
        <source>CPT – carriage paid to</source>
        <translation>CPT – 运费付至</translation>
    </message>
    <message>
        <source>CIP – carriage and insurance paid to</source>
        <translation>CIP – 运费和保险费付至</translation>
    </message>
    <message>
        <source>DAP – delivered at place</source>
        <translation>DAP – 目的地交货</translation>
    </message>
    <message>
        <source>DPU – delivered at place unloaded</source>
        <translation>DPU – 目的地卸货后交货</translation>
    </message>
    <message>
        <source>DDP – delivered duty paid</source>
        <translation>DDP – 完税后交货</translation>
    </message>
    <message>
        <source>Vehicles</source>
        <translation>车辆</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Net weight</source>
        <translation>净重</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>体积</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>币种</translation>
    </message>
    <message>
        <source>Charges</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Vehicle prices valid until</source>
        <translation>车辆价格有效期至</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Delivery location</source>
        <translation>交货地点</translation>
    </message>
    <message>
        <source>Balance is paid</source>
        <translation>尾款支付条件</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Port of shipment</source>
        <translation>装运港</translation>
    </message>
    <message>
        <source>Port of destination</source>
        <translation>目的港</translation>
    </message>
    <message>
        <source>Place of delivery</source>
        <translation>交货地</translation>
    </message>
    <message>
        <source>Place of destination</source>
        <translation>目的地</translation>
    </message>
    <message>
        <source>Inland transport</source>
        <translation>内陆运费</translation>
    </message>
    <message>
        <source>Port charges</source>
        <translation>港杂费</translation>
    </message>
    <message>
        <source>Freight</source>
        <translation>运费</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>保险费</translation>
    </message>
    <message>
        <source>Before shipment</source>
        <translation>装运前支付</translation>
    </message>
    <message>
        <source>Against a copy of the bill of lading</source>
        <translation>凭提单副本支付</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>供应商</translation>
    </message>
    <message>
        <source>Purchaser</source>
        <translation>采购商</translation>
    </message>
    <message>
        <source>Needed to send</source>
        <translation>发送必填</translation>
    </message>
    <message>
        <source>The total is too large</source>
        <translation>总额过大</translation>
    </message>
    <message>
        <source>The deposit is more than the total</source>
        <translation>定金超过总额</translation>
    </message>
    <message>
        <source>A VIN stands here twice</source>
        <translation>有 VIN 重复</translation>
    </message>
    <message>
        <source>More VINs than vehicles</source>
        <translation>VIN 多于车辆数</translation>
    </message>
    <message>
        <source>This charge stands here twice</source>
        <translation>此项费用重复</translation>
    </message>
    <message>
        <source>A container is handed over at the terminal, before it is on board: {term} fits better.</source>
        <translation>集装箱在码头交接，早于装船：用 {term} 更合适。</translation>
    </message>
    <message>
        <source>A folder of its own: {folder}</source>
        <translation>单独的文件夹：{folder}</translation>
    </message>
    <message>
        <source>After a pause of {time}</source>
        <translation>间隔 {time} 之后</translation>
    </message>
    <message>
        <source>Begins with its VIN plate or code</source>
        <translation>以 VIN 铭牌或车辆码开头</translation>
    </message>
    <message>
        <source>Came in later</source>
        <translation>后来加入</translation>
    </message>
    <message>
        <source>Put together by you</source>
        <translation>由您归在一起</translation>
    </message>
    <message>
        <source>VIN read in a picture</source>
        <translation>从图片中读出 VIN</translation>
    </message>
    <message>
        <source>Code of a vehicle of yours in a picture</source>
        <translation>图片中有您某辆车的车辆码</translation>
    </message>
    <message>
        <source>The folder {folder} is named after it</source>
        <translation>文件夹 {folder} 以该车命名</translation>
    </message>
    <message>
        <source>Chosen by you</source>
        <translation>由您选择</translation>
    </message>
    <message>
        <source>{n}, {named} of them named</source>
        <translation>{n} 个，其中 {named} 个已命名</translation>
    </message>
</context>
<context>
    <name>_Blockers</name>
    <message numerus="yes">
        <source>%n vehicle(s) of yours are live. Withdraw them.</source>
        <translation>
            <numerusform>您有 %n 辆车已上架，请先下架。</numerusform>
        </translation>
    </message>
    <message>
        <source>My stock</source>
        <translation>我的车源</translation>
    </message>
    <message numerus="yes">
        <source>%n vehicle(s) of yours are in review.</source>
        <translation>
            <numerusform>您有 %n 辆车正在审核。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your company&apos;s certification is in review. Wait until it is decided.</source>
        <translation>您的公司认证正在审核，请等待审核结果。</translation>
    </message>
    <message>
        <source>Company certification</source>
        <translation>公司认证</translation>
    </message>
    <message>
        <source>The platform names something that this version does not know: {kind}</source>
        <translation>平台列出了当前版本无法识别的事项：{kind}</translation>
    </message>
</context>
<context>
    <name>_CheckList</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
</context>
<context>
    <name>_ListDialog</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>_Place</name>
    <message>
        <source>Show</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>确认是您本人</translation>
    </message>
</context>
<context>
    <name>_Preview</name>
    <message>
        <source>What the label looks like</source>
        <translation>标签预览</translation>
    </message>
</context>
<context>
    <name>_SpanPanel</name>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>To</source>
        <translation>至</translation>
    </message>
</context>
</TS>
