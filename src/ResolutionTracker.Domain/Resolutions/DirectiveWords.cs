using ResolutionTracker.Domain.Search;

namespace ResolutionTracker.Domain.Resolutions;

/// <summary>The part a phrase plays in a directive.</summary>
internal enum DirectiveWord
{
    /// <summary>"Giao", "phân công": a body follows.</summary>
    Assign,

    /// <summary>"Yêu cầu", "đề nghị".</summary>
    Ask,

    /// <summary>"Chỉ đạo": the body that follows carries out.</summary>
    Direct,

    /// <summary>"Chủ trì".</summary>
    Lead,

    /// <summary>"Phối hợp với": the bodies that follow contribute.</summary>
    With,

    /// <summary>"Có trách nhiệm", "cần", "được giao".</summary>
    Must,

    /// <summary>"Khẩn trương", "chủ động": how, before what.</summary>
    Manner,

    /// <summary>A verb of work.</summary>
    Act,

    /// <summary>A verb of work which also asks for something of a body that follows: it receives.</summary>
    Send,

    /// <summary>"Sơ kết", "tổng kết".</summary>
    Review,

    /// <summary>"Đã", "vừa": it is done.</summary>
    Past,

    /// <summary>"Căn cứ", "trên cơ sở": what goes before the work.</summary>
    Ground,
}

/// <summary>The words of directives, with their marks; the longest entry wins.</summary>
internal static class DirectiveWords
{
    internal static readonly PhraseBook<DirectiveWord> Book = new(
        (DirectiveWord.Assign,
        [
            "giao", "giao cho", "giao nhiệm vụ cho", "giao trách nhiệm cho", "giao trách nhiệm", "giao nhiệm vụ", "phân công", "phân công cho", "ủy quyền cho", "ủy quyền", "giao trực tiếp", "giao thêm cho", "tiếp tục giao", "thống nhất giao", "giao quyền cho",
        ]),
        (DirectiveWord.Ask, ["yêu cầu", "đề nghị", "kính đề nghị", "nhắc nhở", "lưu ý", "yêu cầu đối với", "đề nghị đối với"]),
        (DirectiveWord.Direct,
        [
            "chỉ đạo", "lãnh đạo, chỉ đạo", "tập trung chỉ đạo", "tập trung lãnh đạo, chỉ đạo", "lãnh đạo chỉ đạo", "chỉ đạo, đôn đốc", "chỉ đạo, hướng dẫn", "chỉ đạo, kiểm tra", "trực tiếp chỉ đạo", "tăng cường chỉ đạo", "tiếp tục chỉ đạo",
        ]),
        (DirectiveWord.Lead, ["chủ trì", "chủ trì,", "làm đầu mối", "là đầu mối", "là cơ quan chủ trì", "là cơ quan đầu mối", "là cơ quan thường trực", "là đơn vị chủ trì", "là đơn vị đầu mối", "chịu trách nhiệm chủ trì", "chịu trách nhiệm chính", "có trách nhiệm chủ trì"]),
        (DirectiveWord.With,
        [
            "phối hợp với", "phối hợp chặt chẽ với", "phối hợp cùng", "phối hợp cùng với", "phối hợp", "cùng phối hợp với", "chủ động phối hợp với", "tích cực phối hợp với", "phối hợp chặt chẽ cùng", "cùng với", "phối hợp tốt với", "phối hợp đồng bộ với", "với sự phối hợp của",
            "có sự phối hợp của", "với sự tham gia của", "thống nhất với", "tăng cường phối hợp với", "phối kết hợp với", "kết hợp với", "phối hợp thường xuyên với", "phối hợp, trao đổi với", "trao đổi, thống nhất với",
        ]),
        (DirectiveWord.Must,
        [
            "có trách nhiệm", "chịu trách nhiệm", "có nhiệm vụ", "cần", "phải", "cần phải", "cần tiếp tục", "được giao", "được phân công", "được giao nhiệm vụ", "được giao trách nhiệm", "thực hiện nhiệm vụ", "được giao chủ trì", "chịu trách nhiệm toàn diện", "được yêu cầu", "được đề nghị",
        ]),
        (DirectiveWord.Manner,
        [
            "chủ động", "khẩn trương", "tập trung", "tiếp tục", "kịp thời", "thường xuyên", "nghiêm túc", "sớm", "tích cực", "định kỳ", "trực tiếp", "tăng cường", "quyết liệt", "nhanh chóng", "ngay", "theo chức năng, nhiệm vụ", "trước mắt", "đồng thời", "kiên quyết", "chú trọng", "quan tâm", "ưu tiên",
            "hằng năm", "hàng năm", "hằng quý", "hàng quý", "hằng tháng", "hàng tháng", "đẩy nhanh", "đẩy nhanh tiến độ", "nghiêm", "theo thẩm quyền", "theo chức năng, nhiệm vụ được giao", "theo chức năng nhiệm vụ", "căn cứ chức năng, nhiệm vụ", "phấn đấu", "đặc biệt", "cùng",
        ]),
        (DirectiveWord.Ground, ["căn cứ", "trên cơ sở", "theo", "bám sát", "từ", "tùy", "để", "nhằm", "sau khi", "trong", "trước", "định kỳ", "đến", "chậm nhất", "ngoài", "thông qua"]),
        (DirectiveWord.Send,
        [
            "báo cáo", "trình", "gửi", "gửi về", "tham mưu", "tham mưu cho", "tham mưu giúp", "đề xuất", "đề xuất với", "xin ý kiến", "kiến nghị", "kiến nghị với", "tham mưu, đề xuất", "giúp", "hỗ trợ", "tham mưu, trình", "báo cáo, đề xuất", "tổng hợp, báo cáo", "tổng hợp báo cáo", "báo cáo về", "thông báo cho",
            "gửi báo cáo về", "nộp", "nộp về", "cung cấp cho", "chuyển", "chuyển cho", "lấy ý kiến", "trình xin ý kiến", "tham mưu với",
        ]),
        (DirectiveWord.Review, ["sơ kết", "sở kết", "tổng kết", "sơ, tổng kết", "sơ kết, tổng kết", "sở kết, tổng kết", "sơ tổng kết", "sơ kết và tổng kết"]),
        (DirectiveWord.Past, ["đã", "vừa", "từng", "đã và đang", "đang", "vẫn", "còn", "chưa", "luôn", "cơ bản", "đều", "đánh giá cao", "ghi nhận", "biểu dương", "hoan nghênh", "chúc mừng", "thống nhất", "nhất trí", "cho rằng", "nhấn mạnh", "khẳng định", "cảm ơn", "phát biểu", "cho biết", "nghe", "đánh giá", "thảo luận", "nhận thấy"]),
        (DirectiveWord.Act,
        [
            "xây dựng", "ban hành", "rà soát", "triển khai", "triển khai thực hiện", "tổ chức", "tổ chức thực hiện", "hướng dẫn", "kiểm tra", "tổng kiểm tra", "tổng rà soát", "giải phóng", "đôn đốc", "lãnh đạo", "đẩy mạnh", "nâng cao", "thực hiện", "hoàn thiện", "hoàn thành", "hoàn chỉnh", "phát triển", "đầu tư", "bố trí", "cân đối", "quán triệt",
            "tuyên truyền", "phổ biến", "cụ thể hóa", "giải quyết", "xử lý", "khắc phục", "chấn chỉnh", "nghiên cứu", "lập", "phê duyệt", "thẩm định", "công bố", "công khai", "cập nhật", "theo dõi", "giám sát", "thanh tra", "sắp xếp", "kiện toàn", "bảo đảm", "đảm bảo", "huy động", "thu hút", "tạo điều kiện",
            "mở rộng", "ứng dụng", "chuyển đổi", "đào tạo", "bồi dưỡng", "quy hoạch", "sửa đổi", "bổ sung", "chuẩn bị", "tổng hợp", "đánh giá", "khảo sát", "thống kê", "phân bổ", "khuyến khích", "củng cố", "giữ vững", "phát huy", "đổi mới", "siết chặt", "ngăn chặn", "phòng ngừa", "đấu tranh", "xem xét", "cải thiện",
            "duy trì", "xúc tiến", "kêu gọi", "vận động", "chăm lo", "khởi công", "bàn giao", "giải ngân", "di dời", "thu hồi", "cấp", "thành lập", "ký kết", "đăng ký", "niêm yết", "đưa", "tích hợp", "số hóa", "rút ngắn", "cắt giảm", "tham gia", "soạn thảo", "dự thảo", "lập dự toán", "điều chỉnh", "quản lý", "khai thác",
            "vận hành", "nhân rộng", "phát động", "biên soạn", "xuất bản", "đăng tải", "đưa tin", "tiếp thu", "giải trình", "chuyển giao", "sử dụng", "thu gom", "trồng", "nạo vét", "mua sắm", "tuyển dụng", "luân chuyển", "bổ nhiệm", "giới thiệu", "lựa chọn", "thí điểm", "nhân cấy", "kết nối", "liên kết", "trao đổi",
            "tháo gỡ", "cải cách", "rút kinh nghiệm", "kiểm soát", "kiểm kê", "xác định", "đề ra", "hạn chế", "giảm", "tăng", "nâng", "nâng cấp", "đề cao", "tự kiểm tra", "làm rõ", "làm việc", "gắn", "lồng ghép", "thể chế hóa", "học tập", "vận dụng", "tiến hành", "phê bình", "kiểm điểm", "thông báo", "thông tin", "mở",
            "nắm", "nắm chắc", "chuyển tải", "hình thành", "đầu tư xây dựng", "phân cấp", "phân loại", "phối hợp thực hiện", "làm tốt", "quyết toán", "nghiệm thu", "thanh toán", "xét", "chi trả", "cung cấp", "bảo vệ", "tôn tạo", "phục vụ", "khơi dậy", "tạo", "tạo chuyển biến", "tạo lập", "gặp mặt", "đối thoại", "tiếp xúc", "tiếp nhận", "tiếp dân",
            "thẩm tra", "công nhận", "hỗ trợ", "thu thập", "phân tích", "dự báo", "tập huấn", "diễn tập", "chuyên đề", "lấy phiếu", "rà soát, bổ sung", "truyền thông", "phân công nhiệm vụ", "giữ", "ổn định", "nâng chất lượng", "đầu tư nâng cấp", "chống", "phòng, chống", "phòng chống", "xóa", "xoá", "hoạch định", "bàn", "chọn", "thay thế",
            "định hướng", "chuẩn hóa", "khai trương", "tiêm", "tiêm chủng", "trợ giúp", "tuần tra", "truy quét", "kiểm nghiệm", "thi công", "lắp đặt", "trang bị", "sửa chữa", "gia cố", "phân luồng", "xác minh", "điều tra", "truy tố", "xét xử", "tôn vinh", "động viên", "thăm hỏi", "trực", "bám", "cử",
        ]));

    /// <summary>Words that open a sentence which tells, not asks.</summary>
    internal static readonly PhraseBook<bool> Tells = new(
        (true,
        [
            "nếu", "tuy nhiên", "nhìn chung", "qua", "trong thời gian qua", "thời gian qua", "những năm qua", "trong những năm qua", "năm qua", "vừa qua", "thực hiện nghị quyết", "ghi nhận", "đánh giá cao", "biểu dương", "chúc mừng", "hoan nghênh", "kết quả", "mặc dù", "nhờ", "do", "xét", "đây là", "bên cạnh đó",
            "bên cạnh kết quả", "sau khi nghe", "tham dự", "cùng dự", "cùng đi", "đi cùng", "cùng tham dự", "cùng tham gia", "tham gia đoàn", "tham gia cùng", "tại hội nghị", "tại buổi làm việc", "sáng ngày", "chiều ngày", "ngày", "trong dự thảo", "với mục tiêu", "có thể thấy", "thực tế cho thấy", "theo báo cáo", "kính gửi", "nơi nhận",
        ]));

    /// <summary>Who leads a meeting is not given work by it.</summary>
    internal static readonly PhraseBook<bool> Meetings = new((true, ["hội nghị", "họp", "cuộc họp", "phiên họp", "buổi làm việc", "buổi", "lễ", "hội thảo", "tọa đàm", "và phát biểu"]));

    /// <summary>A part of a document that tells how things are.</summary>
    internal static readonly PhraseBook<bool> TellingHeads = new(
        (true,
        [
            "kết quả đạt được", "kết quả", "tình hình", "đánh giá chung", "đánh giá tình hình", "hạn chế", "tồn tại", "nguyên nhân", "bối cảnh", "thực trạng", "ưu điểm", "khuyết điểm", "những kết quả", "một số kết quả", "sự cần thiết", "căn cứ pháp lý", "căn cứ xây dựng", "bài học kinh nghiệm", "quan điểm", "dự báo", "nơi nhận", "mục đích", "mục đích, yêu cầu",
            "thành phần", "về kết quả", "đánh giá kết quả", "mặt làm được", "khó khăn, vướng mắc",
        ]));
}
