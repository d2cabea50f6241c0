PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE meta (
	"key" TEXT NOT NULL, 
	value TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO meta VALUES('schema','1');
INSERT INTO meta VALUES('secret','fe28338b8f9204f162f38beacc80a1c4044ed8f653c8f00e66c09a7768253295');
INSERT INTO meta VALUES('seed_count','6');
INSERT INTO meta VALUES('seed_opened','2026-11-22T17:17:40+00:00');
CREATE TABLE locks (
	"key" TEXT NOT NULL, 
	PRIMARY KEY ("key")
);
INSERT INTO locks VALUES('phone +8613800138000');
INSERT INTO locks VALUES('address 127.0.0.1');
INSERT INTO locks VALUES('phone +8613900139000');
CREATE TABLE accounts (
	id TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	version INTEGER NOT NULL, 
	body TEXT NOT NULL, 
	PRIMARY KEY (id), 
	UNIQUE (phone)
);
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000000','+8613800138000',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000000","version":1,"nickname":"Supplier demo","phone_masked":"+86138****8000","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000064','+971501234567',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000064","version":1,"nickname":"Purchaser demo","phone_masked":"+9715****4567","user_type":"purchaser","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d5000000044c","name":"Gulf Crescent Motors Trading LLC","city":"Dubai","country":"AE","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000065','+8613900139000',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000065","version":1,"nickname":"New dealer demo","phone_masked":"+86139****9000","user_type":"supplier","state":"active","certified":false}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000001','+8613800138001',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000001","version":1,"nickname":"Sales desk 1","phone_masked":"+86138****8001","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003e9","name":"Tianjin Northgate Vehicle Trading Co., Ltd.","name_zh":"天津北门汽车贸易有限公司","city":"Tianjin","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000002','+8613800138002',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000002","version":1,"nickname":"Sales desk 2","phone_masked":"+86138****8002","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ea","name":"Shanghai Eastbridge Motors Export Co., Ltd.","name_zh":"上海东桥汽车出口有限公司","city":"Shanghai","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000003','+8613800138003',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000003","version":1,"nickname":"Sales desk 3","phone_masked":"+86138****8003","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003eb","name":"Guangzhou Pearl Delta Auto Co., Ltd.","name_zh":"广州珠江汽车有限公司","city":"Guangzhou","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000004','+8613800138004',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000004","version":1,"nickname":"Sales desk 4","phone_masked":"+86138****8004","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ec","name":"Ningbo Seaway Vehicle Supply Co., Ltd.","name_zh":"宁波海途汽车供应有限公司","city":"Ningbo","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000005','+8613800138005',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000005","version":1,"nickname":"Sales desk 5","phone_masked":"+86138****8005","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ed","name":"Xi''an Silk Road Auto Trade Co., Ltd.","name_zh":"西安丝路汽车贸易有限公司","city":"Xi''an","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000006','+8613800138006',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000006","version":1,"nickname":"Sales desk 6","phone_masked":"+86138****8006","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ee","name":"Chongqing Two Rivers Motors Co., Ltd.","name_zh":"重庆两江汽车有限公司","city":"Chongqing","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000007','+8613800138007',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000007","version":1,"nickname":"Sales desk 7","phone_masked":"+86138****8007","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003ef","name":"Horgos Gateway Auto Export Co., Ltd.","name_zh":"霍尔果斯口岸汽车出口有限公司","city":"Horgos","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000008','+8613800138008',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000008","version":1,"nickname":"Sales desk 8","phone_masked":"+86138****8008","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f0","name":"Yantai Golden Coast Vehicles Co., Ltd.","name_zh":"烟台金海岸汽车有限公司","city":"Yantai","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d50000000009','+8613800138009',1,'{"id":"019b76da-a800-7ffe-85ee-d50000000009","version":1,"nickname":"Sales desk 9","phone_masked":"+86138****8009","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f1","name":"Hefei Green Drive New Energy Co., Ltd.","name_zh":"合肥绿驰新能源汽车有限公司","city":"Hefei","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d5000000000a','+8613800138010',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000a","version":1,"nickname":"Sales desk 10","phone_masked":"+86138****8010","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f2","name":"Xiamen Blue Bay Auto Export Co., Ltd.","name_zh":"厦门蓝湾汽车出口有限公司","city":"Xiamen","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d5000000000b','+8613800138011',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000b","version":1,"nickname":"Sales desk 11","phone_masked":"+86138****8011","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f3","name":"Manzhouli Border Trade Vehicles Co., Ltd.","name_zh":"满洲里边贸汽车有限公司","city":"Manzhouli","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d5000000000c','+8613800138012',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000c","version":1,"nickname":"Sales desk 12","phone_masked":"+86138****8012","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f4","name":"Zhengzhou Central Plain Auto Co., Ltd.","name_zh":"郑州中原汽车有限公司","city":"Zhengzhou","country":"CN","certified":true},"certified":true}');
INSERT INTO accounts VALUES('019b76da-a800-7ffe-85ee-d5000000000d','+8613800138013',1,'{"id":"019b76da-a800-7ffe-85ee-d5000000000d","version":1,"nickname":"Sales desk 13","phone_masked":"+86138****8013","user_type":"supplier","state":"active","company":{"id":"019b76da-a800-7ffe-85ee-d500000003f5","name":"Dalian Northern Port Motors Co., Ltd.","name_zh":"大连北港汽车有限公司","city":"Dalian","country":"CN","certified":true},"certified":true}');
CREATE TABLE codes (
	request_id TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	address TEXT NOT NULL, 
	digest TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	tries INTEGER NOT NULL, 
	void BOOLEAN NOT NULL, 
	PRIMARY KEY (request_id)
);
INSERT INTO codes VALUES('01a20443-78c8-7000-ac7f-84f9340c59c4','+8613800138000','127.0.0.1','dc89305ecaea95ee4d56520a5e8e92a1a2f167affa1a4c408e4251bf6b2f0dc7',1795367860421,0,1);
INSERT INTO codes VALUES('01a20443-78dd-7000-bf11-f2c29fdd6179','+8613900139000','127.0.0.1','2076cf71de6e731c1b97680cd3bd51d1c1a2e385ce98eb8db1af32e866be9880',1795367860443,0,1);
CREATE TABLE inbox (
	id TEXT NOT NULL, 
	phone TEXT NOT NULL, 
	code TEXT NOT NULL, 
	text TEXT NOT NULL, 
	sent_at BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
INSERT INTO inbox VALUES('01a20443-78c9-7000-8775-07801ddb8ecb','+8613800138000','830730','Vehilink code 830730. It is valid for 5 minutes. Tell it to nobody.',1795367860421);
INSERT INTO inbox VALUES('01a20443-78dd-7001-b652-6d6b924b76f0','+8613900139000','636094','Vehilink code 636094. It is valid for 5 minutes. Tell it to nobody.',1795367860443);
CREATE TABLE sessions (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	device TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	revoked_at BIGINT, 
	PRIMARY KEY (id)
);
INSERT INTO sessions VALUES('01a20443-78d6-7000-a372-53bfaf7d24be','019b76da-a800-7ffe-85ee-d50000000000','{"device_id":"device-1","app_version":"0.1.0","brand":"Workshop","model":"Bench","os_version":"Test 1"}',1795367860438,NULL);
INSERT INTO sessions VALUES('01a20443-78e4-7000-9ddb-316af359d5cf','019b76da-a800-7ffe-85ee-d50000000065','{"device_id":"device-1","app_version":"0.1.0","brand":"Workshop","model":"Bench","os_version":"Test 1"}',1795367860452,NULL);
CREATE TABLE refresh_tokens (
	digest TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	created_at BIGINT NOT NULL, 
	rotation_id TEXT, 
	rotated_at BIGINT, 
	successor TEXT, 
	PRIMARY KEY (digest)
);
INSERT INTO refresh_tokens VALUES('7b4ba602ba3fbe3c263325842dc3932f922e9fc57075a2ba968959a779e0e568','01a20443-78d6-7000-a372-53bfaf7d24be',1795367860439,NULL,NULL,NULL);
INSERT INTO refresh_tokens VALUES('4ef3a57c1f30e5f97244179c1b7e9636fc8ddc7beebf17be57bb97d9e8d069ae','01a20443-78e4-7000-9ddb-316af359d5cf',1795367860452,NULL,NULL,NULL);
CREATE TABLE access_tokens (
	digest TEXT NOT NULL, 
	session_id TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	PRIMARY KEY (digest)
);
INSERT INTO access_tokens VALUES('ccb83d26fb35b01eea06197ebb8bc6e0e6df7c384113faf49782d8518b002caf','01a20443-78d6-7000-a372-53bfaf7d24be',1795368760439);
INSERT INTO access_tokens VALUES('5d11367fe594adae3bf1e393b825fd6a0d491d6e0451092eacd03e05bb03fe96','01a20443-78e4-7000-9ddb-316af359d5cf',1795368760452);
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
INSERT INTO listings VALUES('019b76da-a800-7fff-85ee-d50000000000','019b76da-a800-7ffe-85ee-d50000000000',3,'sold',NULL,NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000000","version":3,"state":"sold","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"CH26-000000","chassis_kind":"vin","vin":"LVTR5A938TA000000","brand":"Chery","series":"Tiggo 7 Pro","model":"1.6T Luxury","trim":"Luxury","model_year":2026,"production_month":"2026-06","category":"suv","condition":"new","fuel":"petrol","displacement_cc":1598,"power_kw":145.0,"drive":"fwd","transmission":"automatic","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1864,"curb_weight_kg":1489,"length_mm":4513,"width_mm":1862,"height_mm":1696,"mileage":47,"mileage_unit":"km","exterior_colour":"Silver","interior_colour":"Black","previous_owners":0,"price":{"minor":1530000,"currency":"USD"},"incoterm":"CFR","named_place":"Alexandria","price_valid_until":"2027-01-17","minimum_order":1,"quantity":1,"lead_time_days":30,"deposit_percent":30,"payment_terms":"tt","port_of_loading":"Nansha (Guangzhou)","packing":"roro","export_licence":"not_needed","certificates":[],"sales_regions":["middle_east","southeast_asia"],"description":"Chery Tiggo 7 Pro Luxury. New car from current production, zero registrations. With power tailgate, parking sensors, 360° camera, roof rails, wireless charging. Third-party inspection before loading is possible.\n\n奇瑞瑞虎7 豪华型。现款新车，未上牌。配置：电动尾门、倒车雷达、360 度全景影像、行李架、无线充电。装船前可安排第三方检测。","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000000","width":1280,"height":960},{"media_id":"019b76da-a800-7008-85ee-d50000000000","width":1280,"height":960}]},"reasons":[],"created_at":"2026-07-22T01:17:40Z","updated_at":"2026-07-25T17:17:40Z","published_at":"2026-07-22T01:37:40Z"}');
INSERT INTO listings VALUES('019b76da-a800-7fff-85ee-d50000000001','019b76da-a800-7ffe-85ee-d50000000000',2,'live','LVVZB7EG5TA000001',NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000001","version":2,"state":"live","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"EX26-000001","chassis_kind":"vin","vin":"LVVZB7EG5TA000001","brand":"Exeed","series":"TXL","model":"2.0T Standard","trim":"Standard","model_year":2026,"production_month":"2026-06","category":"suv","condition":"new","fuel":"petrol","displacement_cc":1998,"power_kw":192.0,"drive":"awd","transmission":"automatic","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":2055,"curb_weight_kg":1680,"length_mm":4780,"width_mm":1885,"height_mm":1730,"mileage":19,"mileage_unit":"km","exterior_colour":"Yellow","interior_colour":"Black","previous_owners":0,"price":{"minor":2210000,"currency":"USD"},"incoterm":"CIF","named_place":"Beirut","price_valid_until":"2026-11-30","minimum_order":1,"quantity":10,"lead_time_days":7,"deposit_percent":10,"payment_terms":"tt","port_of_loading":"Shanghai","packing":"roro","export_licence":"not_needed","certificates":["ccc","ece","gcc"],"sales_regions":["central_asia","russia_cis"],"description":"Exeed TXL Standard. Factory new, protective film still on the seats. With wireless charging, 18-inch wheels, keyless entry, tow hook, head-up display, parking sensors. Third-party inspection before loading is possible.\n\n星途星途凌云 标准型。全新车，座椅保护膜未拆。配置：无线充电、18 英寸轮毂、无钥匙进入、拖车钩、抬头显示、倒车雷达。装船前可安排第三方检测。","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000001","width":1280,"height":960},{"media_id":"019b76da-a800-7001-85ee-d50000000001","width":1280,"height":960},{"media_id":"019b76da-a800-7004-85ee-d50000000001","width":1280,"height":960},{"media_id":"019b76da-a800-7005-85ee-d50000000001","width":1280,"height":960},{"media_id":"019b76da-a800-7007-85ee-d50000000001","width":1280,"height":960},{"media_id":"019b76da-a800-7008-85ee-d50000000001","width":1280,"height":960},{"media_id":"019b76da-a800-7009-85ee-d50000000001","width":1280,"height":960}]},"reasons":[],"created_at":"2026-08-09T20:17:40Z","updated_at":"2026-08-14T17:17:40Z","published_at":"2026-08-09T20:37:40Z"}');
INSERT INTO listings VALUES('019b76da-a800-7fff-85ee-d50000000002','019b76da-a800-7ffe-85ee-d50000000000',2,'live','LRWBFHYV0TA000002',NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000002","version":2,"state":"live","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"TE26-000002","chassis_kind":"vin","vin":"LRWBFHYV0TA000002","brand":"Tesla (Shanghai)","series":"Model Y","model":"593 km Standard","trim":"Standard","model_year":2026,"production_month":"2026-09","category":"suv","condition":"new","fuel":"bev","power_kw":220.0,"battery_kwh":62.5,"range_km":593,"range_cycle":"cltc","battery_soh_percent":97.0,"drive":"rwd","transmission":"single_speed","steering":"rhd","seats":5,"doors":5,"gross_weight_kg":2296,"curb_weight_kg":1921,"length_mm":4797,"width_mm":1920,"height_mm":1624,"mileage":42,"mileage_unit":"km","exterior_colour":"Grey","interior_colour":"Black","previous_owners":0,"price":{"minor":4310000,"currency":"EUR"},"incoterm":"FOB","named_place":"Dalian","price_valid_until":"2026-12-02","minimum_order":3,"quantity":20,"lead_time_days":7,"deposit_percent":20,"payment_terms":"escrow","port_of_loading":"Dalian","packing":"roro","hs_code":"870380","export_licence":"needed","certificates":["eac"],"sales_regions":["africa","central_asia","middle_east","south_asia"],"description":"特斯拉Model Y 标准型。现款新车，未上牌。电池健康度已检测，CLTC 续航 593 公里。配置：后排空调、英文系统、座椅通风、行李架、拖车钩。可随车发运配件。","description_languages":["zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7001-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7002-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7003-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7004-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7006-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7007-85ee-d50000000002","width":1280,"height":960},{"media_id":"019b76da-a800-7008-85ee-d50000000002","width":1280,"height":960}]},"reasons":[],"created_at":"2026-08-27T14:17:40Z","updated_at":"2026-09-03T17:17:40Z","published_at":"2026-08-27T14:37:40Z"}');
INSERT INTO listings VALUES('019b76da-a800-7fff-85ee-d50000000003','019b76da-a800-7ffe-85ee-d50000000000',2,'rejected',NULL,NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000003","version":2,"state":"rejected","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"CH26-000003","chassis_kind":"vin","vin":"LVVLDV555TA000003","brand":"奇瑞","series":"瑞虎5x","model":"1.5L 旗舰型","trim":"旗舰型","model_year":2026,"production_month":"2026-04","category":"suv","condition":"new","fuel":"petrol","displacement_cc":1498,"power_kw":85.0,"drive":"fwd","transmission":"dct","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1765,"curb_weight_kg":1390,"length_mm":4338,"width_mm":1830,"height_mm":1645,"mileage":54,"mileage_unit":"km","exterior_colour":"Burgundy","interior_colour":"Red","previous_owners":0,"price":{"minor":7190000,"currency":"CNY"},"incoterm":"FOB","named_place":"Nansha (Guangzhou)","price_valid_until":"2027-01-08","minimum_order":1,"quantity":5,"lead_time_days":3,"deposit_percent":30,"payment_terms":"tt","port_of_loading":"Nansha (Guangzhou)","packing":"roro","export_licence":"not_needed","certificates":["coc"],"sales_regions":["africa"],"description":"Chery Tiggo 4 Pro Flagship. Factory new, protective film still on the seats. With heated seats, keyless entry, adaptive cruise control, wireless charging, parking sensors. Batches welcome; container or RoRo.\n\n奇瑞瑞虎5x 旗舰型。全新车，座椅保护膜未拆。配置：座椅加热、无钥匙进入、自适应巡航、无线充电、倒车雷达。可批量供货，集装箱或滚装均可。 WhatsApp +00 000 0000.","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7001-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7002-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7004-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7005-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7006-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7008-85ee-d50000000003","width":1280,"height":960},{"media_id":"019b76da-a800-7009-85ee-d50000000003","width":1280,"height":960}]},"reasons":[{"field":"description","reason":"contact_in_text"}],"created_at":"2026-09-20T02:17:40Z","updated_at":"2026-09-23T17:17:40Z"}');
INSERT INTO listings VALUES('019b76da-a800-7fff-85ee-d50000000004','019b76da-a800-7ffe-85ee-d50000000000',2,'live','LHGT277C2SA000004',NULL,'{"id":"019b76da-a800-7fff-85ee-d50000000004","version":2,"state":"live","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"HO25-000004","chassis_kind":"vin","vin":"LHGT277C2SA000004","brand":"广汽本田","series":"缤智","model":"1.5L 精英型","trim":"精英型","model_year":2025,"production_month":"2025-07","first_registration":"2026-02","export_transfer_date":"2026-09-24","category":"suv","condition":"used","fuel":"petrol","displacement_cc":1498,"power_kw":91.0,"drive":"fwd","transmission":"manual","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1700,"curb_weight_kg":1325,"length_mm":4380,"width_mm":1790,"height_mm":1590,"mileage":11128,"mileage_unit":"km","exterior_colour":"Silver","interior_colour":"Grey","previous_owners":2,"accident":true,"flood":false,"inspection_report":"IR-215379","price":{"minor":1340000,"currency":"USD"},"incoterm":"FCA","named_place":"Nansha (Guangzhou)","price_valid_until":"2027-01-06","minimum_order":1,"quantity":1,"lead_time_days":10,"deposit_percent":10,"payment_terms":"tt","port_of_loading":"Nansha (Guangzhou)","packing":"container_40","export_licence":"granted","certificates":["coc","gcc","saso"],"sales_regions":["central_asia","south_asia"],"description":"Honda (GAC) Vezel Elite. One company owner, full service book. With rear air conditioning, roof rails, tow hook, keyless entry, heated seats. Spare parts can travel with the car.\n\n广汽本田缤智 精英型。单位一手车，全程保养记录。配置：后排空调、行李架、拖车钩、无钥匙进入、座椅加热。可随车发运配件。","description_languages":["en","zh"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7002-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7003-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7004-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7006-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7007-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7008-85ee-d50000000004","width":1280,"height":960},{"media_id":"019b76da-a800-7009-85ee-d50000000004","width":1280,"height":960}]},"reasons":[],"created_at":"2026-10-12T04:17:40Z","updated_at":"2026-10-13T17:17:40Z","published_at":"2026-10-12T04:37:40Z"}');
INSERT INTO listings VALUES('019b76da-a800-7fff-85ee-d50000000005','019b76da-a800-7ffe-85ee-d50000000000',1,'in_review','LSJUALM25MA000005',1795369660000,'{"id":"019b76da-a800-7fff-85ee-d50000000005","version":1,"state":"in_review","account_id":"019b76da-a800-7ffe-85ee-d50000000000","seller":{"id":"019b76da-a800-7ffe-85ee-d500000003e8","name":"Qingdao Harbour Auto Export Co., Ltd.","name_zh":"青岛港湾汽车出口有限公司","city":"Qingdao","country":"CN","certified":true},"content":{"stock_no":"MG21-000005","chassis_kind":"vin","vin":"LSJUALM25MA000005","brand":"MG","series":"HS","model":"1.5T Elite","trim":"Elite","model_year":2021,"production_month":"2021-10","first_registration":"2022-02","export_transfer_date":"2026-10-19","category":"suv","condition":"used","fuel":"phev","displacement_cc":1490,"power_kw":125.0,"drive":"fwd","transmission":"automatic","steering":"lhd","seats":5,"doors":5,"emission_standard":"china_6b","gross_weight_kg":1885,"curb_weight_kg":1510,"length_mm":4610,"width_mm":1876,"height_mm":1685,"mileage":65452,"mileage_unit":"km","exterior_colour":"Burgundy","interior_colour":"Grey","previous_owners":2,"accident":false,"flood":false,"inspection_report":"IR-381560","price":{"minor":4830000,"currency":"CNY"},"incoterm":"FOB","named_place":"Dalian","price_valid_until":"2027-01-17","minimum_order":1,"quantity":1,"lead_time_days":3,"deposit_percent":50,"payment_terms":"lc","port_of_loading":"Dalian","packing":"container_20","hs_code":"870360","export_licence":"applied","certificates":["gcc","soncap"],"sales_regions":["africa","central_asia","europe"],"description":"MG HS Elite. Timing, brakes and tyres done before sale. With panoramic roof, head-up display, 18-inch wheels. Export papers and loading handled by us.","description_languages":["en"],"photos":[{"media_id":"019b76da-a800-7000-85ee-d50000000005","width":1280,"height":960},{"media_id":"019b76da-a800-7007-85ee-d50000000005","width":1280,"height":960},{"media_id":"019b76da-a800-7009-85ee-d50000000005","width":1280,"height":960}]},"reasons":[],"created_at":"2026-10-30T09:17:40Z","updated_at":"2026-11-02T17:17:40Z"}');
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
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','account','019b76da-a800-7ffe-85ee-d50000000000',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000064','account','019b76da-a800-7ffe-85ee-d50000000064',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000065','account','019b76da-a800-7ffe-85ee-d50000000065',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000001','account','019b76da-a800-7ffe-85ee-d50000000001',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000002','account','019b76da-a800-7ffe-85ee-d50000000002',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000003','account','019b76da-a800-7ffe-85ee-d50000000003',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000004','account','019b76da-a800-7ffe-85ee-d50000000004',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000005','account','019b76da-a800-7ffe-85ee-d50000000005',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000006','account','019b76da-a800-7ffe-85ee-d50000000006',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000007','account','019b76da-a800-7ffe-85ee-d50000000007',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000008','account','019b76da-a800-7ffe-85ee-d50000000008',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000009','account','019b76da-a800-7ffe-85ee-d50000000009',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d5000000000a','account','019b76da-a800-7ffe-85ee-d5000000000a',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d5000000000b','account','019b76da-a800-7ffe-85ee-d5000000000b',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d5000000000c','account','019b76da-a800-7ffe-85ee-d5000000000c',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d5000000000d','account','019b76da-a800-7ffe-85ee-d5000000000d',1,1,0,1795367860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000000',2,3,0,1784999860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000001',3,2,0,1786727860000);
INSERT INTO changes VALUES('market','listing','019b76da-a800-7fff-85ee-d50000000001',1,2,0,1786727860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000002',4,2,0,1788455860000);
INSERT INTO changes VALUES('market','listing','019b76da-a800-7fff-85ee-d50000000002',2,2,0,1788455860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000003',5,2,0,1790183860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000004',6,2,0,1791911860000);
INSERT INTO changes VALUES('market','listing','019b76da-a800-7fff-85ee-d50000000004',3,2,0,1791911860000);
INSERT INTO changes VALUES('account:019b76da-a800-7ffe-85ee-d50000000000','listing','019b76da-a800-7fff-85ee-d50000000005',7,1,0,1793639860000);
CREATE TABLE counters (
	feed TEXT NOT NULL, 
	seq BIGINT NOT NULL, 
	swept BIGINT NOT NULL, 
	PRIMARY KEY (feed)
);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000000',7,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000064',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000065',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000001',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000002',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000003',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000004',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000005',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000006',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000007',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000008',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d50000000009',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d5000000000a',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d5000000000b',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d5000000000c',1,0);
INSERT INTO counters VALUES('account:019b76da-a800-7ffe-85ee-d5000000000d',1,0);
INSERT INTO counters VALUES('market',3,0);
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
CREATE TABLE uploads (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	length BIGINT NOT NULL, 
	sha256 TEXT NOT NULL, 
	expires_at BIGINT NOT NULL, 
	gone BOOLEAN NOT NULL, 
	PRIMARY KEY (id)
);
CREATE TABLE media (
	id TEXT NOT NULL, 
	account_id TEXT NOT NULL, 
	sha256 TEXT NOT NULL, 
	width INTEGER NOT NULL, 
	height INTEGER NOT NULL, 
	size BIGINT NOT NULL, 
	PRIMARY KEY (id)
);
CREATE INDEX ix_codes_address ON codes (address, created_at);
CREATE INDEX ix_codes_phone ON codes (phone, created_at);
CREATE INDEX ix_inbox_phone ON inbox (phone, sent_at);
CREATE INDEX ix_access_tokens_session_id ON access_tokens (session_id);
CREATE INDEX ix_listings_review_due ON listings (review_due);
CREATE INDEX ix_listings_account_id ON listings (account_id);
CREATE UNIQUE INDEX ix_changes_seq ON changes (feed, seq);
CREATE INDEX ix_effects_key ON effects ("key");
CREATE INDEX ix_uploads_expires_at ON uploads (expires_at);
COMMIT;
