BEGIN TRANSACTION;
CREATE TABLE access_tokens (
	digest TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO "access_tokens" VALUES('e6f26d249b3885f76a4676b299f853f79c7003c3194392b5c6e78956e7bb9eb5','01a2064a-4b70-7005-88ce-8b668f6e6030',1795402762000);
CREATE TABLE accounts (
	id TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	state TEXT DEFAULT 'active' NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (phone)
);
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000000','+8613800138000',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000000","version":1,"nickname":"Supplier demo","phone_masked":"+86138****8000","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000064','+971501234567',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000064","version":1,"nickname":"Purchaser demo","phone_masked":"+9715****4567","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d5000000044c","name":"Gulf Crescent Motors Trading LLC","city":"Dubai","country":"AE","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000065','+8613900139000',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000065","version":1,"nickname":"New dealer demo","phone_masked":"+86139****9000","user_type":"supplier","state":"active","certified":false,"choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000001','+8613800138001',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000001","version":1,"nickname":"Sales desk 1","phone_masked":"+86138****8001","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003e9","name":"Tianjin Northgate Vehicle Trading Co., Ltd.","name_zh":"天津北门汽车贸易有限公司","city":"Tianjin","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000002','+8613800138002',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000002","version":1,"nickname":"Sales desk 2","phone_masked":"+86138****8002","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ea","name":"Shanghai Eastbridge Motors Export Co., Ltd.","name_zh":"上海东桥汽车出口有限公司","city":"Shanghai","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000003','+8613800138003',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000003","version":1,"nickname":"Sales desk 3","phone_masked":"+86138****8003","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003eb","name":"Guangzhou Pearl Delta Auto Co., Ltd.","name_zh":"广州珠江汽车有限公司","city":"Guangzhou","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000004','+8613800138004',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000004","version":1,"nickname":"Sales desk 4","phone_masked":"+86138****8004","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ec","name":"Ningbo Seaway Vehicle Supply Co., Ltd.","name_zh":"宁波海途汽车供应有限公司","city":"Ningbo","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000005','+8613800138005',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000005","version":1,"nickname":"Sales desk 5","phone_masked":"+86138****8005","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ed","name":"Xi''an Silk Road Auto Trade Co., Ltd.","name_zh":"西安丝路汽车贸易有限公司","city":"Xi''an","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000006','+8613800138006',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000006","version":1,"nickname":"Sales desk 6","phone_masked":"+86138****8006","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ee","name":"Chongqing Two Rivers Motors Co., Ltd.","name_zh":"重庆两江汽车有限公司","city":"Chongqing","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000007','+8613800138007',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000007","version":1,"nickname":"Sales desk 7","phone_masked":"+86138****8007","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ef","name":"Horgos Gateway Auto Export Co., Ltd.","name_zh":"霍尔果斯口岸汽车出口有限公司","city":"Horgos","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000008','+8613800138008',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000008","version":1,"nickname":"Sales desk 8","phone_masked":"+86138****8008","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f0","name":"Yantai Golden Coast Vehicles Co., Ltd.","name_zh":"烟台金海岸汽车有限公司","city":"Yantai","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000009','+8613800138009',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000009","version":1,"nickname":"Sales desk 9","phone_masked":"+86138****8009","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f1","name":"Hefei Green Drive New Energy Co., Ltd.","name_zh":"合肥绿驰新能源汽车有限公司","city":"Hefei","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000000a','+8613800138010',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000a","version":1,"nickname":"Sales desk 10","phone_masked":"+86138****8010","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f2","name":"Xiamen Blue Bay Auto Export Co., Ltd.","name_zh":"厦门蓝湾汽车出口有限公司","city":"Xiamen","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000000b','+8613800138011',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000b","version":1,"nickname":"Sales desk 11","phone_masked":"+86138****8011","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f3","name":"Manzhouli Border Trade Vehicles Co., Ltd.","name_zh":"满洲里边贸汽车有限公司","city":"Manzhouli","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000000c','+8613800138012',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000c","version":1,"nickname":"Sales desk 12","phone_masked":"+86138****8012","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f4","name":"Zhengzhou Central Plain Auto Co., Ltd.","name_zh":"郑州中原汽车有限公司","city":"Zhengzhou","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000000d','+8613800138013',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000d","version":1,"nickname":"Sales desk 13","phone_masked":"+86138****8013","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f5","name":"Dalian Northern Port Motors Co., Ltd.","name_zh":"大连北港汽车有限公司","city":"Dalian","country":"CN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000078','+971501234600',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000078","version":1,"nickname":"Mombasa buyers","phone_masked":"+9715****4600","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000460","name":"Rift Valley Auto Traders Ltd","city":"Mombasa","country":"KE","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000079','+971501234601',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000079","version":1,"nickname":"Lagos buyers","phone_masked":"+9715****4601","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000461","name":"Lagoon City Motors Limited","city":"Lagos","country":"NG","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000007a','+971501234602',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000007a","version":1,"nickname":"Almaty buyers","phone_masked":"+9715****4602","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000462","name":"Steppe Line Automotive LLP","city":"Almaty","country":"KZ","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000007b','+971501234603',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000007b","version":1,"nickname":"Tashkent buyers","phone_masked":"+9715****4603","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000463","name":"Chorsu Auto Savdo LLC","city":"Tashkent","country":"UZ","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000007c','+971501234604',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000007c","version":1,"nickname":"Jeddah buyers","phone_masked":"+9715****4604","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000464","name":"Red Sea Vehicles Trading Est.","city":"Jeddah","country":"SA","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000007d','+971501234605',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000007d","version":1,"nickname":"San Antonio buyers","phone_masked":"+9715****4605","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000465","name":"Andes Pacífico Importadora SpA","city":"San Antonio","country":"CL","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000007e','+971501234606',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000007e","version":1,"nickname":"Poti buyers","phone_masked":"+9715****4606","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000466","name":"Colchis Motors LLC","city":"Poti","country":"GE","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000007f','+971501234607',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000007f","version":1,"nickname":"Dakar buyers","phone_masked":"+9715****4607","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d50000000467","name":"Cap Vert Automobiles SARL","city":"Dakar","country":"SN","certified":true},"certified":true,"certification_state":"approved","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000006e','+8613900139001',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000006e","version":1,"nickname":"Urumqi desk","phone_masked":"+86139****9001","user_type":"supplier","state":"active","certified":false,"certification_state":"pending","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d5000000006f','+8613900139002',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000006f","version":1,"nickname":"Wuhan desk","phone_masked":"+86139****9002","user_type":"supplier","state":"active","certified":false,"certification_state":"pending","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000070','+8613900139003',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000070","version":1,"nickname":"Nanning desk","phone_masked":"+86139****9003","user_type":"supplier","state":"active","certified":false,"certification_state":"pending","choices":{},"restricted":[]}','active');
INSERT INTO "accounts" VALUES('019b76da-a800-7ffe-85ee-d50000000071','+8613900139004',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000071","version":1,"nickname":"Aktau desk","phone_masked":"+86139****9004","user_type":"purchaser","state":"active","certified":false,"certification_state":"pending","choices":{},"restricted":[]}','active');
CREATE TABLE cancellations (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	requested_at BIGINT NOT NULL, 
	due_at BIGINT NOT NULL, 
	state TEXT NOT NULL, 
	note TEXT, 
	PRIMARY KEY (id)
);
CREATE TABLE certifications (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	submitted_at BIGINT NOT NULL, 
	code_claim TEXT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (code_claim)
);
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000000','019b76da-a800-7ffe-85ee-d50000000000',2,'approved',1778121862000,'91370200MALXN5FF22','{"id":"019b76da-a800-7ffd-85ee-d50000000000","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000000","state":"approved","content":{"user_type":"supplier","company_name":"Qingdao Harbour Auto Export Co., Ltd.","company_name_zh":"青岛港湾汽车出口有限公司","credit_code":"91370200MALXN5FF22","address":"山东省青岛市黄岛区港口路 18 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000000","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000000","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-07T02:44:22Z","decided_at":"2026-05-07T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000064','019b76da-a800-7ffe-85ee-d50000000064',2,'approved',1769481862000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d50000000064","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000064","state":"approved","content":{"user_type":"purchaser","company_name":"Gulf Crescent Motors Trading LLC","registration_number":"DED-778120","address":"Auto Market, Ras Al Khor, Dubai","country":"AE","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000064","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000064","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-27T02:44:22Z","decided_at":"2026-01-27T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000001','019b76da-a800-7ffe-85ee-d50000000001',2,'approved',1778035462000,'91120116MAM55D442M','{"id":"019b76da-a800-7ffd-85ee-d50000000001","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000001","state":"approved","content":{"user_type":"supplier","company_name":"Tianjin Northgate Vehicle Trading Co., Ltd.","company_name_zh":"天津北门汽车贸易有限公司","credit_code":"91120116MAM55D442M","address":"天津市滨海新区汽车大道 6 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000001","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000001","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-06T02:44:22Z","decided_at":"2026-05-06T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000002','019b76da-a800-7ffe-85ee-d50000000002',2,'approved',1777949062000,'91310115MAEC00TQ0X','{"id":"019b76da-a800-7ffd-85ee-d50000000002","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000002","state":"approved","content":{"user_type":"supplier","company_name":"Shanghai Eastbridge Motors Export Co., Ltd.","company_name_zh":"上海东桥汽车出口有限公司","credit_code":"91310115MAEC00TQ0X","address":"上海市浦东新区临港大道 220 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000002","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000002","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-05T02:44:22Z","decided_at":"2026-05-05T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000003','019b76da-a800-7ffe-85ee-d50000000003',2,'approved',1777862662000,'91440101MAUKE7KY0P','{"id":"019b76da-a800-7ffd-85ee-d50000000003","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000003","state":"approved","content":{"user_type":"supplier","company_name":"Guangzhou Pearl Delta Auto Co., Ltd.","company_name_zh":"广州珠江汽车有限公司","credit_code":"91440101MAUKE7KY0P","address":"广东省广州市南沙区进港大道 9 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000003","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000003","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-04T02:44:22Z","decided_at":"2026-05-04T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000004','019b76da-a800-7ffe-85ee-d50000000004',2,'approved',1777776262000,'91330200MA3QUGA82X','{"id":"019b76da-a800-7ffd-85ee-d50000000004","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000004","state":"approved","content":{"user_type":"supplier","company_name":"Ningbo Seaway Vehicle Supply Co., Ltd.","company_name_zh":"宁波海途汽车供应有限公司","credit_code":"91330200MA3QUGA82X","address":"浙江省宁波市北仑区保税路 77 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000004","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000004","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-03T02:44:22Z","decided_at":"2026-05-03T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000005','019b76da-a800-7ffe-85ee-d50000000005',2,'approved',1777689862000,'91610131MA24PDYH1T','{"id":"019b76da-a800-7ffd-85ee-d50000000005","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000005","state":"approved","content":{"user_type":"supplier","company_name":"Xi''an Silk Road Auto Trade Co., Ltd.","company_name_zh":"西安丝路汽车贸易有限公司","credit_code":"91610131MA24PDYH1T","address":"陕西省西安市国际港务区丝路大道 3 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000005","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000005","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-02T02:44:22Z","decided_at":"2026-05-02T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000006','019b76da-a800-7ffe-85ee-d50000000006',2,'approved',1777603462000,'91500112MANQYAEW6F','{"id":"019b76da-a800-7ffd-85ee-d50000000006","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000006","state":"approved","content":{"user_type":"supplier","company_name":"Chongqing Two Rivers Motors Co., Ltd.","company_name_zh":"重庆两江汽车有限公司","credit_code":"91500112MANQYAEW6F","address":"重庆市渝北区两江大道 51 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000006","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000006","state":"accepted"}],"reasons":[],"submitted_at":"2026-05-01T02:44:22Z","decided_at":"2026-05-01T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000007','019b76da-a800-7ffe-85ee-d50000000007',2,'approved',1777517062000,'91654004MAE6WFQX9C','{"id":"019b76da-a800-7ffd-85ee-d50000000007","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000007","state":"approved","content":{"user_type":"supplier","company_name":"Horgos Gateway Auto Export Co., Ltd.","company_name_zh":"霍尔果斯口岸汽车出口有限公司","credit_code":"91654004MAE6WFQX9C","address":"新疆维吾尔自治区霍尔果斯市口岸路 12 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000007","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000007","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-30T02:44:22Z","decided_at":"2026-04-30T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000008','019b76da-a800-7ffe-85ee-d50000000008',2,'approved',1777430662000,'91370600MA2LLUNX2M','{"id":"019b76da-a800-7ffd-85ee-d50000000008","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000008","state":"approved","content":{"user_type":"supplier","company_name":"Yantai Golden Coast Vehicles Co., Ltd.","company_name_zh":"烟台金海岸汽车有限公司","credit_code":"91370600MA2LLUNX2M","address":"山东省烟台市芝罘区海港路 40 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000008","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000008","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-29T02:44:22Z","decided_at":"2026-04-29T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000009','019b76da-a800-7ffe-85ee-d50000000009',2,'approved',1777344262000,'91340100MAF14RB782','{"id":"019b76da-a800-7ffd-85ee-d50000000009","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000009","state":"approved","content":{"user_type":"supplier","company_name":"Hefei Green Drive New Energy Co., Ltd.","company_name_zh":"合肥绿驰新能源汽车有限公司","credit_code":"91340100MAF14RB782","address":"安徽省合肥市蜀山区创新大道 88 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000009","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000009","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-28T02:44:22Z","decided_at":"2026-04-28T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000000a','019b76da-a800-7ffe-85ee-d5000000000a',2,'approved',1777257862000,'91350200MAP07APC55','{"id":"019b76da-a800-7ffd-85ee-d5000000000a","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000000a","state":"approved","content":{"user_type":"supplier","company_name":"Xiamen Blue Bay Auto Export Co., Ltd.","company_name_zh":"厦门蓝湾汽车出口有限公司","credit_code":"91350200MAP07APC55","address":"福建省厦门市海沧区码头路 5 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000a","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000a","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-27T02:44:22Z","decided_at":"2026-04-27T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000000b','019b76da-a800-7ffe-85ee-d5000000000b',2,'approved',1777171462000,'91150781MAL3BXF2XU','{"id":"019b76da-a800-7ffd-85ee-d5000000000b","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000000b","state":"approved","content":{"user_type":"supplier","company_name":"Manzhouli Border Trade Vehicles Co., Ltd.","company_name_zh":"满洲里边贸汽车有限公司","credit_code":"91150781MAL3BXF2XU","address":"内蒙古自治区满洲里市互市贸易区 2 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000b","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000b","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-26T02:44:22Z","decided_at":"2026-04-26T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000000c','019b76da-a800-7ffe-85ee-d5000000000c',2,'approved',1777085062000,'91410100MAQU09EW78','{"id":"019b76da-a800-7ffd-85ee-d5000000000c","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000000c","state":"approved","content":{"user_type":"supplier","company_name":"Zhengzhou Central Plain Auto Co., Ltd.","company_name_zh":"郑州中原汽车有限公司","credit_code":"91410100MAQU09EW78","address":"河南省郑州市经开区航海东路 160 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000c","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000c","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-25T02:44:22Z","decided_at":"2026-04-25T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000000d','019b76da-a800-7ffe-85ee-d5000000000d',2,'approved',1776998662000,'91210200MA5NL2PF9H','{"id":"019b76da-a800-7ffd-85ee-d5000000000d","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000000d","state":"approved","content":{"user_type":"supplier","company_name":"Dalian Northern Port Motors Co., Ltd.","company_name_zh":"大连北港汽车有限公司","credit_code":"91210200MA5NL2PF9H","address":"辽宁省大连市保税区港湾街 31 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000d","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000000d","state":"accepted"}],"reasons":[],"submitted_at":"2026-04-24T02:44:22Z","decided_at":"2026-04-24T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000078','019b76da-a800-7ffe-85ee-d50000000078',2,'approved',1767753862000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d50000000078","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000078","state":"approved","content":{"user_type":"purchaser","company_name":"Rift Valley Auto Traders Ltd","registration_number":"PVT-8XQ2L7","address":"Moi Avenue 210, Mombasa","country":"KE","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000078","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000078","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-07T02:44:22Z","decided_at":"2026-01-07T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000079','019b76da-a800-7ffe-85ee-d50000000079',2,'approved',1767667462000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d50000000079","version":2,"account_id":"019b76da-a800-7ffe-85ee-d50000000079","state":"approved","content":{"user_type":"purchaser","company_name":"Lagoon City Motors Limited","registration_number":"RC-1284407","address":"Berger Yard 7, Apapa, Lagos","country":"NG","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000079","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000079","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-06T02:44:22Z","decided_at":"2026-01-06T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000007a','019b76da-a800-7ffe-85ee-d5000000007a',2,'approved',1767581062000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000007a","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000007a","state":"approved","content":{"user_type":"purchaser","company_name":"Steppe Line Automotive LLP","registration_number":"211140019876","address":"Raiymbek Avenue 348, Almaty","country":"KZ","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007a","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007a","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-05T02:44:22Z","decided_at":"2026-01-05T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000007b','019b76da-a800-7ffe-85ee-d5000000007b',2,'approved',1767494662000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000007b","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000007b","state":"approved","content":{"user_type":"purchaser","company_name":"Chorsu Auto Savdo LLC","registration_number":"309871245","address":"Small Ring Road 5, Tashkent","country":"UZ","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007b","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007b","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-04T02:44:22Z","decided_at":"2026-01-04T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000007c','019b76da-a800-7ffe-85ee-d5000000007c',2,'approved',1767408262000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000007c","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000007c","state":"approved","content":{"user_type":"purchaser","company_name":"Red Sea Vehicles Trading Est.","registration_number":"4030418872","address":"Al Muhandis Street 44, Jeddah","country":"SA","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007c","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007c","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-03T02:44:22Z","decided_at":"2026-01-03T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000007d','019b76da-a800-7ffe-85ee-d5000000007d',2,'approved',1767321862000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000007d","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000007d","state":"approved","content":{"user_type":"purchaser","company_name":"Andes Pacífico Importadora SpA","registration_number":"77.418.320-5","address":"Avenida Barros Luco 1820, San Antonio","country":"CL","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007d","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007d","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-02T02:44:22Z","decided_at":"2026-01-02T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000007e','019b76da-a800-7ffe-85ee-d5000000007e',2,'approved',1767235462000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000007e","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000007e","state":"approved","content":{"user_type":"purchaser","company_name":"Colchis Motors LLC","registration_number":"415102938","address":"Port Street 12, Poti","country":"GE","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007e","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007e","state":"accepted"}],"reasons":[],"submitted_at":"2026-01-01T02:44:22Z","decided_at":"2026-01-01T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000007f','019b76da-a800-7ffe-85ee-d5000000007f',2,'approved',1767149062000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000007f","version":2,"account_id":"019b76da-a800-7ffe-85ee-d5000000007f","state":"approved","content":{"user_type":"purchaser","company_name":"Cap Vert Automobiles SARL","registration_number":"SN-DKR-2019-B-14402","address":"Boulevard de la Libération 61, Dakar","country":"SN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007f","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000007f","state":"accepted"}],"reasons":[],"submitted_at":"2025-12-31T02:44:22Z","decided_at":"2025-12-31T07:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000006e','019b76da-a800-7ffe-85ee-d5000000006e',1,'pending',1795391062000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000006e","version":1,"account_id":"019b76da-a800-7ffe-85ee-d5000000006e","state":"pending","content":{"user_type":"supplier","company_name":"Urumqi West Gate Auto Export Co., Ltd.","company_name_zh":"乌鲁木齐西门汽车出口有限公司","credit_code":"91650104MAPFRMHG28","address":"新疆维吾尔自治区乌鲁木齐市新市区迎宾路 26 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000006e","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000006e","state":"pending"}],"reasons":[],"submitted_at":"2026-11-22T23:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d5000000006f','019b76da-a800-7ffe-85ee-d5000000006f',1,'pending',1795358662000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d5000000006f","version":1,"account_id":"019b76da-a800-7ffe-85ee-d5000000006f","state":"pending","content":{"user_type":"supplier","company_name":"Wuhan Lakeside Motors Co., Ltd.","company_name_zh":"武汉湖滨汽车有限公司","credit_code":"91420115MAY45H9H27","address":"湖北省武汉市江夏区大桥路 8 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000006f","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d5000000006f","state":"pending"}],"reasons":[],"submitted_at":"2026-11-22T14:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000070','019b76da-a800-7ffe-85ee-d50000000070',1,'pending',1795326262000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d50000000070","version":1,"account_id":"019b76da-a800-7ffe-85ee-d50000000070","state":"pending","content":{"user_type":"supplier","company_name":"Nanning Friendship Vehicle Trade Co., Ltd.","company_name_zh":"南宁友谊汽车贸易有限公司","credit_code":"91450102MAM30D3R5A","address":"广西壮族自治区南宁市兴宁区邕武路 15 号","country":"CN","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000070","kind":"business_licence"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000070","state":"pending"}],"reasons":[],"submitted_at":"2026-11-22T05:44:22Z"}');
INSERT INTO "certifications" VALUES('019b76da-a800-7ffd-85ee-d50000000071','019b76da-a800-7ffe-85ee-d50000000071',1,'pending',1795293862000,NULL,'{"id":"019b76da-a800-7ffd-85ee-d50000000071","version":1,"account_id":"019b76da-a800-7ffe-85ee-d50000000071","state":"pending","content":{"user_type":"purchaser","company_name":"Caspian Gate Autos LLP","registration_number":"190840012345","address":"Microdistrict 14, building 59, Aktau","country":"KZ","documents":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000071","kind":"registration_document"}],"authorised":true},"reviews":[{"media_id":"019b76da-a800-7ffc-85ee-d50000000071","state":"pending"}],"reasons":[],"submitted_at":"2026-11-21T20:44:22Z"}');
CREATE TABLE changes (
	feed TEXT NOT NULL, 
	type TEXT NOT NULL, 
	id TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	version INTEGER NOT NULL, 
	deleted BOOLEAN NOT NULL, 
	changed_at BIGINT NOT NULL, 
	PRIMARY KEY (feed, type, id)
);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','account','019b76da-a800-7ffe-85ee-d50000000000',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000064','account','019b76da-a800-7ffe-85ee-d50000000064',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000065','account','019b76da-a800-7ffe-85ee-d50000000065',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000001','account','019b76da-a800-7ffe-85ee-d50000000001',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000002','account','019b76da-a800-7ffe-85ee-d50000000002',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000003','account','019b76da-a800-7ffe-85ee-d50000000003',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000004','account','019b76da-a800-7ffe-85ee-d50000000004',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000005','account','019b76da-a800-7ffe-85ee-d50000000005',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000006','account','019b76da-a800-7ffe-85ee-d50000000006',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000007','account','019b76da-a800-7ffe-85ee-d50000000007',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000008','account','019b76da-a800-7ffe-85ee-d50000000008',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000009','account','019b76da-a800-7ffe-85ee-d50000000009',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000a','account','019b76da-a800-7ffe-85ee-d5000000000a',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000b','account','019b76da-a800-7ffe-85ee-d5000000000b',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000c','account','019b76da-a800-7ffe-85ee-d5000000000c',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000d','account','019b76da-a800-7ffe-85ee-d5000000000d',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000078','account','019b76da-a800-7ffe-85ee-d50000000078',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000079','account','019b76da-a800-7ffe-85ee-d50000000079',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007a','account','019b76da-a800-7ffe-85ee-d5000000007a',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007b','account','019b76da-a800-7ffe-85ee-d5000000007b',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007c','account','019b76da-a800-7ffe-85ee-d5000000007c',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007d','account','019b76da-a800-7ffe-85ee-d5000000007d',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007e','account','019b76da-a800-7ffe-85ee-d5000000007e',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007f','account','019b76da-a800-7ffe-85ee-d5000000007f',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000006e','account','019b76da-a800-7ffe-85ee-d5000000006e',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000006f','account','019b76da-a800-7ffe-85ee-d5000000006f',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000070','account','019b76da-a800-7ffe-85ee-d50000000070',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000071','account','019b76da-a800-7ffe-85ee-d50000000071',1,1,0,1795401862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','certification','019b76da-a800-7ffd-85ee-d50000000000',2,2,0,1778139862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000064','certification','019b76da-a800-7ffd-85ee-d50000000064',2,2,0,1769499862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000001','certification','019b76da-a800-7ffd-85ee-d50000000001',2,2,0,1778053462000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000002','certification','019b76da-a800-7ffd-85ee-d50000000002',2,2,0,1777967062000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000003','certification','019b76da-a800-7ffd-85ee-d50000000003',2,2,0,1777880662000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000004','certification','019b76da-a800-7ffd-85ee-d50000000004',2,2,0,1777794262000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000005','certification','019b76da-a800-7ffd-85ee-d50000000005',2,2,0,1777707862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000006','certification','019b76da-a800-7ffd-85ee-d50000000006',2,2,0,1777621462000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000007','certification','019b76da-a800-7ffd-85ee-d50000000007',2,2,0,1777535062000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000008','certification','019b76da-a800-7ffd-85ee-d50000000008',2,2,0,1777448662000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000009','certification','019b76da-a800-7ffd-85ee-d50000000009',2,2,0,1777362262000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000a','certification','019b76da-a800-7ffd-85ee-d5000000000a',2,2,0,1777275862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000b','certification','019b76da-a800-7ffd-85ee-d5000000000b',2,2,0,1777189462000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000c','certification','019b76da-a800-7ffd-85ee-d5000000000c',2,2,0,1777103062000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000d','certification','019b76da-a800-7ffd-85ee-d5000000000d',2,2,0,1777016662000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000078','certification','019b76da-a800-7ffd-85ee-d50000000078',2,2,0,1767771862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000079','certification','019b76da-a800-7ffd-85ee-d50000000079',2,2,0,1767685462000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007a','certification','019b76da-a800-7ffd-85ee-d5000000007a',2,2,0,1767599062000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007b','certification','019b76da-a800-7ffd-85ee-d5000000007b',2,2,0,1767512662000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007c','certification','019b76da-a800-7ffd-85ee-d5000000007c',2,2,0,1767426262000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007d','certification','019b76da-a800-7ffd-85ee-d5000000007d',2,2,0,1767339862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007e','certification','019b76da-a800-7ffd-85ee-d5000000007e',2,2,0,1767253462000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007f','certification','019b76da-a800-7ffd-85ee-d5000000007f',2,2,0,1767167062000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000006e','certification','019b76da-a800-7ffd-85ee-d5000000006e',2,1,0,1795391062000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d5000000006f','certification','019b76da-a800-7ffd-85ee-d5000000006f',2,1,0,1795358662000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000070','certification','019b76da-a800-7ffd-85ee-d50000000070',2,1,0,1795326262000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000071','certification','019b76da-a800-7ffd-85ee-d50000000071',2,1,0,1795293862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000000',3,3,0,1785033862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000001',4,2,0,1786761862000);
INSERT INTO "changes" VALUES('market','listing','019b76da-a800-7fff-85ee-d50000000001',1,2,0,1786761862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000002',5,2,0,1788489862000);
INSERT INTO "changes" VALUES('market','listing','019b76da-a800-7fff-85ee-d50000000002',2,2,0,1788489862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000003',6,2,0,1790217862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000004',7,2,0,1791945862000);
INSERT INTO "changes" VALUES('market','listing','019b76da-a800-7fff-85ee-d50000000004',3,2,0,1791945862000);
INSERT INTO "changes" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000005',8,1,0,1793673862000);
CREATE TABLE codes (
	request_id TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	address TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	tries INTEGER NOT NULL, 
	void BOOLEAN NOT NULL, 
	purpose TEXT DEFAULT 'sign_in' NOT NULL, 
	PRIMARY KEY (request_id)
);
INSERT INTO "codes" VALUES('01a2064a-4b70-7003-93ed-7c000e529aa9','+8613800138000','127.0.0.1','9f9f910cbbf3b8b1c5a862026e80d161ebe27be0ede7e64ae91bd20977d2d79c',1795401862000,0,1,'sign_in');
CREATE TABLE complaints (
	id TEXT NOT NULL, 
	case_no TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (case_no)
);
CREATE TABLE contact_reveals (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	order_id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE counters (
	feed TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	swept BIGINT NOT NULL, 
	PRIMARY KEY (feed)
);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000000',8,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000064',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000065',1,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000001',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000002',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000003',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000004',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000005',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000006',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000007',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000008',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000009',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000a',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000b',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000c',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000000d',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000078',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000079',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007a',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007b',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007c',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007d',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007e',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000007f',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000006e',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d5000000006f',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000070',2,0);
INSERT INTO "counters" VALUES('account:019b76da-a800-7ffe-85ee-d50000000071',2,0);
INSERT INTO "counters" VALUES('market',3,0);
CREATE TABLE devices (
	account_id TEXT NOT NULL, 
	device_id TEXT NOT NULL, 
	first_seen_at BIGINT NOT NULL, 
	PRIMARY KEY (account_id, device_id)
);
INSERT INTO "devices" VALUES('019b76da-a800-7ffe-85ee-d50000000000','device-1',1795401862000);
CREATE TABLE effects (
	account_id TEXT NOT NULL, 
	"key" TEXT NOT NULL, 
	request TEXT NOT NULL, 
	fingerprint TEXT NOT NULL, 
	status INTEGER NOT NULL, 
	headers TEXT NOT NULL, 
	body TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (account_id, "key")
);
CREATE TABLE face_pictures (
	media_id TEXT NOT NULL, 
	check_id TEXT NOT NULL, 
	place INTEGER NOT NULL, 
	turn TEXT NOT NULL, 
	PRIMARY KEY (media_id)
);
CREATE TABLE identity_checks (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	used_at BIGINT, 
	said TEXT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE inbox (
	id TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	code TEXT NOT NULL, 
	text TEXT NOT NULL, 
	sent_at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "inbox" VALUES('01a2064a-4b70-7004-95d6-b981aab30966','+8613800138000','454331','Vehilink code 454331. It is valid for 5 minutes. Tell it to nobody.',1795401862000);
CREATE TABLE leak_reports (
	id TEXT NOT NULL, 
	case_no TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	note TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	sessions_ended INTEGER NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (case_no)
);
CREATE TABLE listings (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	vin_claim TEXT, 
	review_due BIGINT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (vin_claim)
);
INSERT INTO "listings" VALUES('019b76da-a800-7fff-85ee-d50000000000','019b76da-a800-7ffe-85ee-d50000000000',3,'sold',NULL,NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000000","version":3,"state":"sold","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"CH26-000000","chassis_kind":"vin","vin":"LVTR5A938TA000000","brand":"Chery","series":"Tiggo 7 Pro","model":"1.6T Luxury","trim":"Luxury","model_year":2026,"production_month":"2026-06","category":"suv","condition":"new","fuel":"petrol","displacement_cc":1598,"power_kw":145.0,"drive":"fwd","transmission":"automatic","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1864,"curb_weight_kg":1489,"length_mm":4513,"width_mm":1862,"height_mm":1696,"mileage":47,"mileage_unit":"km","exterior_colour":"Silver","interior_colour":"Black","previous_owners":0,"price":{"minor":1530000,"currency":"USD"},"incoterm":"CFR","named_place":"Alexandria","price_valid_until":"2027-01-18","minimum_order":1,"quantity":1,"lead_time_days":30,"deposit_percent":30,"payment_terms":"tt","port_of_loading":"Nansha (Guangzhou)","packing":"roro","export_licence":"not_needed","certificates":[],"sales_regions":["middle_east","southeast_asia"],"description":"Chery Tiggo 7 Pro Luxury. New car from current production, zero registrations. With power tailgate, parking sensors, 360° camera, roof rails, wireless charging. Third-party inspection before loading is possible.\n\n奇瑞瑞虎7 豪华型。现款新车，未上牌。配置：电动尾门、倒车雷达、360 度全景影像、行李架、无线充电。装船前可安排第三方检测。","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000000","width":1280,"height":960,"shot":"front_three_quarter"},{"media_id":"019b76da-a800-7008-85ee-d50000000000","width":1280,"height":960,"shot":"engine_bay"}],"videos":[],"voices":[]},"reasons":[],"created_at":"2026-07-22T10:44:22Z","updated_at":"2026-07-26T02:44:22Z","published_at":"2026-07-22T11:04:22Z"}');
INSERT INTO "listings" VALUES('019b76da-a800-7fff-85ee-d50000000001','019b76da-a800-7ffe-85ee-d50000000000',2,'live','LVVZB7EG5TA000001',NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000001","version":2,"state":"live","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"EX26-000001","chassis_kind":"vin","vin":"LVVZB7EG5TA000001","brand":"Exeed","series":"TXL","model":"2.0T Standard","trim":"Standard","model_year":2026,"production_month":"2026-06","category":"suv","condition":"new","fuel":"petrol","displacement_cc":1998,"power_kw":192.0,"drive":"awd","transmission":"automatic","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":2055,"curb_weight_kg":1680,"length_mm":4780,"width_mm":1885,"height_mm":1730,"mileage":19,"mileage_unit":"km","exterior_colour":"Yellow","interior_colour":"Black","previous_owners":0,"price":{"minor":2210000,"currency":"USD"},"incoterm":"CIF","named_place":"Beirut","price_valid_until":"2026-12-01","minimum_order":1,"quantity":10,"lead_time_days":7,"deposit_percent":10,"payment_terms":"tt","port_of_loading":"Shanghai","packing":"roro","export_licence":"not_needed","certificates":["ccc","ece","gcc"],"sales_regions":["central_asia","russia_cis"],"description":"Exeed TXL Standard. Factory new, protective film still on the seats. With wireless charging, 18-inch wheels, keyless entry, tow hook, head-up display, parking sensors. Third-party inspection before loading is possible.\n\n星途星途凌云 标准型。全新车，座椅保护膜未拆。配置：无线充电、18 英寸轮毂、无钥匙进入、拖车钩、抬头显示、倒车雷达。装船前可安排第三方检测。","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000001","width":1280,"height":960,"shot":"front_three_quarter"},{"media_id":"019b76da-a800-7001-85ee-d50000000001","width":1280,"height":960,"shot":"left_side"},{"media_id":"019b76da-a800-7004-85ee-d50000000001","width":1280,"height":960,"shot":"rear"},{"media_id":"019b76da-a800-7005-85ee-d50000000001","width":1280,"height":960,"shot":"dashboard"},{"media_id":"019b76da-a800-7007-85ee-d50000000001","width":1280,"height":960,"shot":"tyre_front_left"},{"media_id":"019b76da-a800-7008-85ee-d50000000001","width":1280,"height":960,"shot":"engine_bay"},{"media_id":"019b76da-a800-7009-85ee-d50000000001","width":1280,"height":960,"shot":"vin_plate"}],"videos":[],"voices":[]},"reasons":[],"created_at":"2026-08-10T05:44:22Z","updated_at":"2026-08-15T02:44:22Z","published_at":"2026-08-10T06:04:22Z"}');
INSERT INTO "listings" VALUES('019b76da-a800-7fff-85ee-d50000000002','019b76da-a800-7ffe-85ee-d50000000000',2,'live','LRWBFHYV0TA000002',NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000002","version":2,"state":"live","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"TE26-000002","chassis_kind":"vin","vin":"LRWBFHYV0TA000002","brand":"Tesla (Shanghai)","series":"Model Y","model":"593 km Standard","trim":"Standard","model_year":2026,"production_month":"2026-09","category":"suv","condition":"new","fuel":"bev","power_kw":220.0,"battery_kwh":62.5,"range_km":593,"range_cycle":"cltc","battery_soh_percent":97.0,"drive":"rwd","transmission":"single_speed","steering":"rhd","seats":5,"doors":5,"gross_weight_kg":2296,"curb_weight_kg":1921,"length_mm":4797,"width_mm":1920,"height_mm":1624,"mileage":42,"mileage_unit":"km","exterior_colour":"Grey","interior_colour":"Black","previous_owners":0,"price":{"minor":4310000,"currency":"EUR"},"incoterm":"FOB","named_place":"Dalian","price_valid_until":"2026-12-03","minimum_order":3,"quantity":20,"lead_time_days":7,"deposit_percent":20,"payment_terms":"escrow","port_of_loading":"Dalian","packing":"roro","hs_code":"870380","export_licence":"needed","certificates":["eac"],"sales_regions":["africa","central_asia","middle_east","south_asia"],"description":"特斯拉Model Y 标准型。现款新车，未上牌。电池健康度已检测，CLTC 续航 593 公里。配置：后排空调、英文系统、座椅通风、行李架、拖车钩。可随车发运配件。","description_languages":["zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000002","width":1280,"height":960,"shot":"front_three_quarter"},{"media_id":"019b76da-a800-7001-85ee-d50000000002","width":1280,"height":960,"shot":"left_side"},{"media_id":"019b76da-a800-7002-85ee-d50000000002","width":1280,"height":960,"shot":"rear_three_quarter"},{"media_id":"019b76da-a800-7003-85ee-d50000000002","width":1280,"height":960,"shot":"front"},{"media_id":"019b76da-a800-7004-85ee-d50000000002","width":1280,"height":960,"shot":"rear"},{"media_id":"019b76da-a800-7006-85ee-d50000000002","width":1280,"height":960,"shot":"front_seats"},{"media_id":"019b76da-a800-7007-85ee-d50000000002","width":1280,"height":960,"shot":"tyre_front_left"},{"media_id":"019b76da-a800-7008-85ee-d50000000002","width":1280,"height":960,"shot":"engine_bay"}],"videos":[],"voices":[]},"reasons":[],"created_at":"2026-08-27T23:44:22Z","updated_at":"2026-09-04T02:44:22Z","published_at":"2026-08-28T00:04:22Z"}');
INSERT INTO "listings" VALUES('019b76da-a800-7fff-85ee-d50000000003','019b76da-a800-7ffe-85ee-d50000000000',2,'rejected',NULL,NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000003","version":2,"state":"rejected","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"CH26-000003","chassis_kind":"vin","vin":"LVVLDV555TA000003","brand":"奇瑞","series":"瑞虎5x","model":"1.5L 旗舰型","trim":"旗舰型","model_year":2026,"production_month":"2026-04","category":"suv","condition":"new","fuel":"petrol","displacement_cc":1498,"power_kw":85.0,"drive":"fwd","transmission":"dct","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1765,"curb_weight_kg":1390,"length_mm":4338,"width_mm":1830,"height_mm":1645,"mileage":54,"mileage_unit":"km","exterior_colour":"Burgundy","interior_colour":"Red","previous_owners":0,"price":{"minor":7190000,"currency":"CNY"},"incoterm":"FOB","named_place":"Nansha (Guangzhou)","price_valid_until":"2027-01-09","minimum_order":1,"quantity":5,"lead_time_days":3,"deposit_percent":30,"payment_terms":"tt","port_of_loading":"Nansha (Guangzhou)","packing":"roro","export_licence":"not_needed","certificates":["coc"],"sales_regions":["africa"],"description":"Chery Tiggo 4 Pro Flagship. Factory new, protective film still on the seats. With heated seats, keyless entry, adaptive cruise control, wireless charging, parking sensors. Batches welcome; container or RoRo.\n\n奇瑞瑞虎5x 旗舰型。全新车，座椅保护膜未拆。配置：座椅加热、无钥匙进入、自适应巡航、无线充电、倒车雷达。可批量供货，集装箱或滚装均可。 WhatsApp +00 000 0000.","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000003","width":1280,"height":960,"shot":"front_three_quarter"},{"media_id":"019b76da-a800-7001-85ee-d50000000003","width":1280,"height":960,"shot":"left_side"},{"media_id":"019b76da-a800-7002-85ee-d50000000003","width":1280,"height":960,"shot":"rear_three_quarter"},{"media_id":"019b76da-a800-7004-85ee-d50000000003","width":1280,"height":960,"shot":"rear"},{"media_id":"019b76da-a800-7005-85ee-d50000000003","width":1280,"height":960,"shot":"dashboard"},{"media_id":"019b76da-a800-7006-85ee-d50000000003","width":1280,"height":960,"shot":"front_seats"},{"media_id":"019b76da-a800-7008-85ee-d50000000003","width":1280,"height":960,"shot":"engine_bay"},{"media_id":"019b76da-a800-7009-85ee-d50000000003","width":1280,"height":960,"shot":"vin_plate"}],"videos":[],"voices":[]},"reasons":[{"field":"description","reason":"contact_in_text"}],"created_at":"2026-09-20T11:44:22Z","updated_at":"2026-09-24T02:44:22Z"}');
INSERT INTO "listings" VALUES('019b76da-a800-7fff-85ee-d50000000004','019b76da-a800-7ffe-85ee-d50000000000',2,'live','LHGT277C2SA000004',NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000004","version":2,"state":"live","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"HO25-000004","chassis_kind":"vin","vin":"LHGT277C2SA000004","brand":"广汽本田","series":"缤智","model":"1.5L 精英型","trim":"精英型","model_year":2025,"production_month":"2025-07","first_registration":"2026-02","export_transfer_date":"2026-09-25","category":"suv","condition":"used","fuel":"petrol","displacement_cc":1498,"power_kw":91.0,"drive":"fwd","transmission":"manual","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1700,"curb_weight_kg":1325,"length_mm":4380,"width_mm":1790,"height_mm":1590,"mileage":11128,"mileage_unit":"km","exterior_colour":"Silver","interior_colour":"Grey","previous_owners":2,"accident":true,"flood":false,"inspection_report":"IR-215379","price":{"minor":1340000,"currency":"USD"},"incoterm":"FCA","named_place":"Nansha (Guangzhou)","price_valid_until":"2027-01-07","minimum_order":1,"quantity":1,"lead_time_days":10,"deposit_percent":10,"payment_terms":"tt","port_of_loading":"Nansha (Guangzhou)","packing":"container_40","export_licence":"granted","certificates":["coc","gcc","saso"],"sales_regions":["central_asia","south_asia"],"description":"Honda (GAC) Vezel Elite. One company owner, full service book. With rear air conditioning, roof rails, tow hook, keyless entry, heated seats. Spare parts can travel with the car.\n\n广汽本田缤智 精英型。单位一手车，全程保养记录。配置：后排空调、行李架、拖车钩、无钥匙进入、座椅加热。可随车发运配件。","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000004","width":1280,"height":960,"shot":"front_three_quarter"},{"media_id":"019b76da-a800-7002-85ee-d50000000004","width":1280,"height":960,"shot":"rear_three_quarter"},{"media_id":"019b76da-a800-7003-85ee-d50000000004","width":1280,"height":960,"shot":"front"},{"media_id":"019b76da-a800-7004-85ee-d50000000004","width":1280,"height":960,"shot":"rear"},{"media_id":"019b76da-a800-7006-85ee-d50000000004","width":1280,"height":960,"shot":"front_seats"},{"media_id":"019b76da-a800-7007-85ee-d50000000004","width":1280,"height":960,"shot":"tyre_front_left"},{"media_id":"019b76da-a800-7008-85ee-d50000000004","width":1280,"height":960,"shot":"engine_bay"},{"media_id":"019b76da-a800-7009-85ee-d50000000004","width":1280,"height":960,"shot":"vin_plate"}],"videos":[],"voices":[]},"reasons":[],"created_at":"2026-10-12T13:44:22Z","updated_at":"2026-10-14T02:44:22Z","published_at":"2026-10-12T14:04:22Z"}');
INSERT INTO "listings" VALUES('019b76da-a800-7fff-85ee-d50000000005','019b76da-a800-7ffe-85ee-d50000000000',1,'in_review','LSJUALM25MA000005',1795403662000,'{"id":"019b76da-a800-7fff-85ee-d50000000005","version":1,"state":"in_review","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"MG21-000005","chassis_kind":"vin","vin":"LSJUALM25MA000005","brand":"MG","series":"HS","model":"1.5T Elite","trim":"Elite","model_year":2021,"production_month":"2021-10","first_registration":"2022-02","export_transfer_date":"2026-10-20","category":"suv","condition":"used","fuel":"phev","displacement_cc":1490,"power_kw":125.0,"drive":"fwd","transmission":"automatic","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1885,"curb_weight_kg":1510,"length_mm":4610,"width_mm":1876,"height_mm":1685,"mileage":65452,"mileage_unit":"km","exterior_colour":"Burgundy","interior_colour":"Grey","previous_owners":2,"accident":false,"flood":false,"inspection_report":"IR-381560","price":{"minor":4830000,"currency":"CNY"},"incoterm":"FOB","named_place":"Dalian","price_valid_until":"2027-01-18","minimum_order":1,"quantity":1,"lead_time_days":3,"deposit_percent":50,"payment_terms":"lc","port_of_loading":"Dalian","packing":"container_20","hs_code":"870360","export_licence":"applied","certificates":["gcc","soncap"],"sales_regions":["africa","central_asia","europe"],"description":"MG HS Elite. Timing, brakes and tyres done before sale. With panoramic roof, head-up display, 18-inch wheels. Export papers and loading handled by us.","description_languages":["en"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000005","width":1280,"height":960,"shot":"front_three_quarter"},{"media_id":"019b76da-a800-7007-85ee-d50000000005","width":1280,"height":960,"shot":"tyre_front_left"},{"media_id":"019b76da-a800-7009-85ee-d50000000005","width":1280,"height":960,"shot":"vin_plate"}],"videos":[],"voices":[]},"reasons":[],"created_at":"2026-10-30T18:44:22Z","updated_at":"2026-11-03T02:44:22Z"}');
CREATE TABLE media (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	width INTEGER, 
	height INTEGER, 
	size BIGINT NOT NULL, 
	kind TEXT DEFAULT 'photo' NOT NULL, 
	media_type TEXT DEFAULT 'image/jpeg' NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000000','019b76da-a800-7ffe-85ee-d50000000000','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000064','019b76da-a800-7ffe-85ee-d50000000064','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000001','019b76da-a800-7ffe-85ee-d50000000001','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000002','019b76da-a800-7ffe-85ee-d50000000002','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000003','019b76da-a800-7ffe-85ee-d50000000003','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000004','019b76da-a800-7ffe-85ee-d50000000004','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000005','019b76da-a800-7ffe-85ee-d50000000005','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000006','019b76da-a800-7ffe-85ee-d50000000006','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000007','019b76da-a800-7ffe-85ee-d50000000007','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000008','019b76da-a800-7ffe-85ee-d50000000008','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000009','019b76da-a800-7ffe-85ee-d50000000009','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000000a','019b76da-a800-7ffe-85ee-d5000000000a','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000000b','019b76da-a800-7ffe-85ee-d5000000000b','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000000c','019b76da-a800-7ffe-85ee-d5000000000c','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000000d','019b76da-a800-7ffe-85ee-d5000000000d','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000078','019b76da-a800-7ffe-85ee-d50000000078','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000079','019b76da-a800-7ffe-85ee-d50000000079','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000007a','019b76da-a800-7ffe-85ee-d5000000007a','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000007b','019b76da-a800-7ffe-85ee-d5000000007b','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000007c','019b76da-a800-7ffe-85ee-d5000000007c','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000007d','019b76da-a800-7ffe-85ee-d5000000007d','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000007e','019b76da-a800-7ffe-85ee-d5000000007e','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000007f','019b76da-a800-7ffe-85ee-d5000000007f','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000006e','019b76da-a800-7ffe-85ee-d5000000006e','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d5000000006f','019b76da-a800-7ffe-85ee-d5000000006f','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000070','019b76da-a800-7ffe-85ee-d50000000070','',1500,1060,0,'scan','image/jpeg');
INSERT INTO "media" VALUES('019b76da-a800-7ffc-85ee-d50000000071','019b76da-a800-7ffe-85ee-d50000000071','',1500,1060,0,'scan','image/jpeg');
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO "meta" VALUES('schema','4');
INSERT INTO "meta" VALUES('secret','c6896dabb58e053a41545d2e5ee532b9cb315ed4d51a96f093a148e56fc2d9ec');
INSERT INTO "meta" VALUES('seed_count','6');
INSERT INTO "meta" VALUES('seed_opened','2026-11-23T02:44:22+00:00');
CREATE TABLE numbers (
	kind TEXT NOT NULL, 
	year INTEGER NOT NULL, 
	last INTEGER NOT NULL, 
	PRIMARY KEY (kind, year)
);
CREATE TABLE orders (
	id TEXT NOT NULL, 
	number TEXT NOT NULL, 
	supplier_id TEXT NOT NULL, 
	purchaser_id TEXT NOT NULL, 
	payee_id TEXT, 
	version INTEGER NOT NULL, 
	status TEXT NOT NULL, 
	run_out_at BIGINT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (number)
);
CREATE TABLE payees (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	changed_at BIGINT NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE quotations (
	id TEXT NOT NULL, 
	number TEXT NOT NULL, 
	supplier_id TEXT NOT NULL, 
	purchaser_id TEXT NOT NULL, 
	request_id TEXT, 
	listing_id TEXT, 
	version INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	valid_until BIGINT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (supplier_id, request_id), 
	UNIQUE (number)
);
CREATE TABLE refresh_tokens (
	digest TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	rotation_id TEXT, 
	rotated_at BIGINT, 
	successor TEXT, 
	PRIMARY KEY (digest)
);
INSERT INTO "refresh_tokens" VALUES('9e2e9830fd05b635b8191d13decc1fa3edf5d25660ee4f7706b5fde2b0602fa1','01a2064a-4b70-7005-88ce-8b668f6e6030',1795401862000,NULL,NULL,NULL);
CREATE TABLE registrations (
	digest TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	account_id TEXT, 
	session_id TEXT, 
	PRIMARY KEY (digest)
);
CREATE TABLE requests (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	state TEXT NOT NULL, 
	expires_at BIGINT, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE sessions (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	device TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	revoked_at BIGINT, 
	last_seen_at BIGINT DEFAULT '0' NOT NULL, 
	end_reason TEXT, 
	PRIMARY KEY (id)
);
INSERT INTO "sessions" VALUES('01a2064a-4b70-7005-88ce-8b668f6e6030','019b76da-a800-7ffe-85ee-d50000000000','{"device_id":"device-1","app_version":"0.1.0","brand":"Workshop","model":"Bench","os_version":"Test 1"}',1795401862000,NULL,1795401862000,NULL);
CREATE TABLE staff (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	role TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (name)
);
INSERT INTO "staff" VALUES('01a2064a-4b70-7000-a60a-b79b3209c30e','reviewer','reviewer','d8d55ae432a10a0c91ee39013dc074f9$c98768ae182fc5bab09bb4e249bd5d675f6265e770225fc84d02f2fffd5ef537');
INSERT INTO "staff" VALUES('01a2064a-4b70-7001-a023-3ee2dd51b2f9','support','support','d8d55ae432a10a0c91ee39013dc074f9$c98768ae182fc5bab09bb4e249bd5d675f6265e770225fc84d02f2fffd5ef537');
INSERT INTO "staff" VALUES('01a2064a-4b70-7002-927f-673db2b31155','administrator','administrator','d8d55ae432a10a0c91ee39013dc074f9$c98768ae182fc5bab09bb4e249bd5d675f6265e770225fc84d02f2fffd5ef537');
CREATE TABLE staff_audit (
	id TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	staff_id TEXT NOT NULL, 
	action TEXT NOT NULL, 
	object TEXT NOT NULL, 
	detail TEXT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE staff_sessions (
	digest TEXT NOT NULL, 
	staff_id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	last_seen_at BIGINT NOT NULL, 
	PRIMARY KEY (digest)
);
CREATE TABLE staff_tries (
	id TEXT NOT NULL, 
	name TEXT NOT NULL, 
	address TEXT NOT NULL, 
	at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE uploads (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	length BIGINT NOT NULL, 
	sha256 TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	gone BOOLEAN NOT NULL, 
	kind TEXT DEFAULT 'photo' NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE voucher_pages (
	media_id TEXT NOT NULL, 
	order_id TEXT NOT NULL, 
	PRIMARY KEY (media_id, order_id)
);
CREATE INDEX ix_registrations_expires_at ON registrations (expires_at);
CREATE INDEX ix_certifications_account_id ON certifications (account_id);
CREATE INDEX ix_certifications_state ON certifications (state);
CREATE INDEX ix_cancellations_state ON cancellations (state);
CREATE INDEX ix_cancellations_account_id ON cancellations (account_id);
CREATE INDEX ix_codes_phone ON codes (phone, created_at);
CREATE INDEX ix_codes_address ON codes (address, created_at);
CREATE INDEX ix_inbox_phone ON inbox (phone, sent_at);
CREATE INDEX ix_sessions_account ON sessions (account_id);
CREATE INDEX ix_leak_reports_account_id ON leak_reports (account_id);
CREATE INDEX ix_access_tokens_session_id ON access_tokens (session_id);
CREATE INDEX ix_listings_review_due ON listings (review_due);
CREATE INDEX ix_listings_account_id ON listings (account_id);
CREATE INDEX ix_requests_account_id ON requests (account_id);
CREATE INDEX ix_requests_expires_at ON requests (expires_at);
CREATE INDEX ix_quotations_supplier_id ON quotations (supplier_id);
CREATE INDEX ix_quotations_request_id ON quotations (request_id);
CREATE INDEX ix_quotations_valid_until ON quotations (valid_until);
CREATE INDEX ix_quotations_purchaser_id ON quotations (purchaser_id);
CREATE INDEX ix_orders_supplier_id ON orders (supplier_id);
CREATE INDEX ix_orders_purchaser_id ON orders (purchaser_id);
CREATE INDEX ix_orders_payee_id ON orders (payee_id);
CREATE INDEX ix_orders_run_out_at ON orders (run_out_at);
CREATE INDEX ix_payees_account_id ON payees (account_id);
CREATE INDEX ix_complaints_account_id ON complaints (account_id);
CREATE INDEX ix_complaints_state ON complaints (state);
CREATE INDEX ix_contact_reveals_order_id ON contact_reveals (order_id);
CREATE INDEX ix_contact_reveals_account_id ON contact_reveals (account_id);
CREATE UNIQUE INDEX ix_changes_seq ON changes (feed, seq);
CREATE INDEX ix_effects_key ON effects ("key");
CREATE INDEX ix_uploads_expires_at ON uploads (expires_at);
CREATE INDEX ix_identity_checks_state ON identity_checks (state);
CREATE INDEX ix_identity_checks_account_id ON identity_checks (account_id);
CREATE INDEX ix_face_pictures_check_id ON face_pictures (check_id);
CREATE INDEX ix_staff_sessions_staff_id ON staff_sessions (staff_id);
CREATE INDEX ix_staff_tries_name ON staff_tries (name);
CREATE INDEX ix_staff_tries_address ON staff_tries (address);
CREATE INDEX ix_staff_audit_object ON staff_audit (object);
COMMIT;
